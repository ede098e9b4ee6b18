package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.shell.Basket;

/** What the visitor wants to take along: one code for all of it, or paper. */
@Route(value = "basket", layout = Frame.class)
final class BasketView extends Screen {
    private final Catalogue catalogue;
    private final PageCodes codes;
    private final Div lines = block("basket fill");
    private final Pager pager = new Pager(() -> turn(-1), () -> turn(1));
    private int part;

    BasketView(Catalogue catalogue, PageCodes codes) {
        this.catalogue = catalogue;
        this.codes = codes;
        show();
    }

    private void show() {
        removeAll();
        var pages = catalogue.pages(visit.basket().pages());
        add(question(getTranslation("basket.question")));
        if (pages.isEmpty()) {
            showEmpty();
        } else {
            showPages(pages);
        }
    }

    private void showEmpty() {
        var empty = block(
                "empty",
                new Icon("basket"),
                words("empty-words", getTranslation("basket.empty")),
                lead(getTranslation("basket.empty.advice")));
        add(
                empty,
                block(
                        "actions",
                        back(),
                        Press.primary("search", getTranslation("search.open"), () -> open(SearchView.class))));
    }

    private void showPages(List<Page> pages) {
        fill(pages);
        var code = new TakeAlong(codes.forBasket(pages), getTranslation("basket.take"));
        var both = block("basket-both", lines, code);
        var total = block("basket-total", new Span(getTranslation("basket.total", pages.size(), Basket.MOST)));
        pager.setVisible(pages.size() > format().lines());
        add(
                both,
                pager,
                total,
                block(
                        "actions",
                        back(),
                        Press.plain("clear", getTranslation("basket.clear"), this::empty),
                        printAll(pages)));
    }

    private void fill(List<Page> pages) {
        int most = format().lines();
        part = Math.clamp(part, 0, (pages.size() - 1) / most);
        lines.removeAll();
        pages.stream().skip((long) part * most).limit(most).map(this::line).forEach(lines::add);
        pager.showList(part * most, lines.getComponentCount(), pages.size());
    }

    private void turn(int step) {
        part += step;
        show();
    }

    private Div line(Page page) {
        var title = Press.words(
                "basket-title",
                page.title(),
                () -> com.vaadin
                        .flow
                        .component
                        .UI
                        .getCurrent()
                        .navigate(ReaderView.class, page.id().value()));
        title.getElement().setAttribute("lang", "zh-CN");
        var take = Press.plain("clear", getTranslation("basket.remove"), () -> {
            visit.basket().take(page.id());
            show();
        });
        take.getElement().setAttribute("aria-label", getTranslation("basket.remove") + " " + page.title());
        return block("basket-line", title, take);
    }

    private void empty() {
        visit.basket().pages().forEach(visit.basket()::take);
        show();
    }

    private Press printAll(List<Page> pages) {
        return Press.primary("printer", getTranslation("basket.print"), () -> {
            var items = new ArrayList<PrintItem>();
            pages.forEach(page -> items.add(new PrintItem.Text(page.id())));
            visit.wantPrinted(items);
            open(PrintView.class);
        });
    }
}
