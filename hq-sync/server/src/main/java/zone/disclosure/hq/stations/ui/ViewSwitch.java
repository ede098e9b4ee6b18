package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import zone.disclosure.hq.shell.Words;

/** Turns between list and map. */
final class ViewSwitch extends Div {
    private final Button list = new Button(Words.of("board.list"), _ -> choose(false));
    private final Button map = new Button(Words.of("board.map"), _ -> choose(true));
    private final transient Consumer<Boolean> turn;

    ViewSwitch(Consumer<Boolean> turn) {
        this.turn = turn;
        addClassName("view-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("board.view"));
        list.setId("as-list");
        map.setId("as-map");
        add(list, map);
        mark(false);
    }

    void show(boolean asMap) {
        choose(asMap);
    }

    private void choose(boolean asMap) {
        mark(asMap);
        turn.accept(asMap);
    }

    private void mark(boolean asMap) {
        list.getElement().setAttribute("aria-pressed", Boolean.toString(!asMap));
        map.getElement().setAttribute("aria-pressed", Boolean.toString(asMap));
    }
}
