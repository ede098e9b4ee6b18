package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.pageqr.Scan;

/** Waits for a code, and explains one that leads nowhere or to an older version. */
@Route(value = "scan", layout = Frame.class)
final class ScanView extends Screen {
    ScanView() {
        visit.scan().ifPresentOrElse(this::explain, this::await);
    }

    private void await() {
        add(
                question(getTranslation("scan.question")),
                block(
                        "empty",
                        new Icon("scan"),
                        words("empty-words", getTranslation("scan.hold")),
                        lead(getTranslation("scan.hold.advice"))),
                block("actions", back()));
    }

    private void explain(Scan scan) {
        switch (scan) {
            case Scan.ThisPage(var page) ->
                outcome("ok", getTranslation("scan.newest"), "scan.newest.advice", read(page));
            case Scan.OlderVersion(var page, var version) ->
                outcome(
                        "warning",
                        getTranslation("scan.older", version, page.version()),
                        "scan.older.advice",
                        read(page));
            case Scan.Basket(var pages, var missing) -> basket(pages, missing.size());
            case Scan.UnknownPage _ ->
                outcome("document", getTranslation("scan.unknown"), "scan.unknown.advice", again());
            case Scan.ForeignCounty(var code) ->
                outcome("building", getTranslation("scan.foreign", code), "scan.foreign.advice", again());
            case Scan.NotOurs _ -> outcome("scan", getTranslation("scan.not-ours"), "scan.not-ours.advice", again());
        }
    }

    private void basket(java.util.List<Page> pages, int missing) {
        pages.forEach(page -> visit.basket().put(page.id()));
        var open = Press.primary("basket", getTranslation("scan.basket.open"), () -> open(BasketView.class));
        outcome("basket", getTranslation("scan.basket", pages.size(), missing), "scan.basket.advice", open);
    }

    private void outcome(String icon, String words, String advice, Component way) {
        var said = words("empty-words", words);
        said.getElement().setAttribute("role", "status");
        add(
                question(getTranslation("scan.question")),
                block("empty", new Icon(icon), said, lead(getTranslation(advice))),
                block("actions", back(), way));
    }

    private Press read(Page page) {
        return Press.primary(
                "document",
                getTranslation("scan.read"),
                () -> UI.getCurrent().navigate(ReaderView.class, page.id().value()));
    }

    private Press again() {
        return Press.primary("scan", getTranslation("scan.again"), () -> {
            visit.forgetScan();
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }
}
