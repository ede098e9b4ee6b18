package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.catalogue.Reading;
import zone.disclosure.station.pageqr.PageCodes;

/** Reading one page; says kindly so when it is not here any more. */
@Route(value = "page", layout = Frame.class)
final class ReaderView extends Screen implements HasUrlParameter<String> {
    private final Catalogue catalogue;
    private final PageCodes codes;
    private final DeskParts parts;

    ReaderView(Catalogue catalogue, PageCodes codes, DeskParts parts) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.parts = parts;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        idOf(id).flatMap(catalogue::read).ifPresentOrElse(this::show, this::showGone);
    }

    private static java.util.Optional<PageId> idOf(String typed) {
        try {
            return java.util.Optional.of(PageId.read(typed));
        } catch (IllegalArgumentException e) {
            return java.util.Optional.empty();
        }
    }

    private void show(Reading reading) {
        var page = reading.page();
        visit.noteRead(new Slip.Item(page.id(), page.title(), page.number()));
        var code = new TakeAlong(codes.forPage(page), getTranslation("reader.take"));
        add(new ReadingDesk(reading, code, parts, visit, format(), back()));
    }

    private void showGone() {
        Div gone = block(
                "empty",
                new Icon("document"),
                heading("empty-words", getTranslation("gone.words")),
                lead(getTranslation("gone.advice")),
                block(
                        "empty-ways",
                        Press.primary(
                                "search",
                                getTranslation("search.open"),
                                () -> UI.getCurrent().navigate(SearchView.class)),
                        back()));
        add(gone);
    }
}
