package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.station.catalogue.Browse;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.shell.Looking;
import zone.disclosure.station.shell.internal.ShellSettings;

/** The home screen: one question, one search bar, and what the county offers as large tiles. */
@Route(value = "home", layout = Frame.class)
final class HomeView extends Screen {
    private final List<Tile> tiles;
    private final Div shown = block("tiles");
    private final Pager pager = new Pager(() -> turn(-1), () -> turn(1));
    private int part;

    HomeView(ShellSettings settings, Catalogue catalogue) {
        tiles = settings.tiles().stream()
                .map(Tile::named)
                .filter(tile -> leadsSomewhere(tile, catalogue))
                .toList();
        pager.setVisible(tiles.size() > format().tiles());
        add(question(getTranslation("home.question")), searchBar(), shown, pager, lastRow());
        turn(0);
    }

    /** A county hall has no village's pages, for one: what would be an empty list is not offered. */
    private static boolean leadsSomewhere(Tile tile, Catalogue catalogue) {
        return tile.kind()
                .map(kind -> catalogue.count(new Browse.ByKind(kind)) > 0)
                .orElse(true);
    }

    private Press searchBar() {
        var bar = Press.before("search-bar", "search", "", () -> open(SearchView.class));
        bar.add(words("search-words", getTranslation("home.search")), words("search-go", getTranslation("search.go")));
        return bar;
    }

    private Div lastRow() {
        var row = block("actions");
        row.add(Press.quiet("clear", getTranslation("visit.end"), () -> Frame.endVisit(this)));
        if (format().portrait()) {
            row.add(Press.quiet(
                    "low",
                    getTranslation(visit.appearance().low() ? "look.high" : "look.low"),
                    () -> Frame.change(visit.appearance().otherHeight())));
        }
        var language = Press.words(
                "btn btn-quiet",
                getTranslation("look.language"),
                () -> Frame.change(visit.appearance().otherLanguage()));
        language.getElement().setAttribute("lang", visit.appearance().isChinese() ? "en" : "zh-CN");
        row.add(language);
        return row;
    }

    private void turn(int step) {
        int most = format().tiles();
        part = Math.clamp(part + step, 0, (tiles.size() - 1) / most);
        shown.removeAll();
        tiles.stream().skip((long) part * most).limit(most).map(this::tile).forEach(shown::add);
        pager.showLeaf(part + 1, (tiles.size() + most - 1) / most);
    }

    private Press tile(Tile tile) {
        var press = Press.before("tile", tile.icon(), "", () -> enter(tile));
        press.add(words("tile-name", getTranslation(tile.key())), words("tile-hint", hint(tile)));
        return press;
    }

    private String hint(Tile tile) {
        int inBasket = visit.basket().pages().size();
        return tile == Tile.BASKET && inBasket > 0
                ? getTranslation("tile.basket.some", inBasket)
                : getTranslation(tile.key() + ".hint");
    }

    private void enter(Tile tile) {
        switch (tile) {
            case INFO -> open(FieldsView.class);
            case FEEDBACK -> open(SlipView.class);
            case SCAN -> {
                visit.forgetScan();
                open(ScanView.class);
            }
            case BASKET -> open(BasketView.class);
            case GUIDE, INTERPRETATION, VILLAGE, NOTICE, SUBSIDY, DOCUMENT, FEES ->
                tile.kind().ifPresent(this::list);
        }
    }

    private void list(Kind kind) {
        visit.look(Looking.by(Filter.NONE.kind(java.util.Optional.of(kind))));
        open(ListView.class);
    }
}
