package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/** Many choices in a grid, as many screens of them as it takes. */
final class Choices<T> extends Div {
    private final Div grid = Screen.block("field-grid");
    private final Pager pager = new Pager(() -> turn(-1), () -> turn(1));
    private final int most;
    private final Function<T, Press> drawn;
    private List<T> entries = List.of();
    private int part;

    /** @param most choices on one screen */
    Choices(int most, Function<T, Press> drawn) {
        this.most = most;
        this.drawn = drawn;
        addClassNames("screen", "choices-paged");
        grid.getElement().setAttribute("lang", "zh-CN");
        add(grid, pager);
    }

    /** Shows other choices, from the first. */
    void offer(List<T> other) {
        entries = List.copyOf(other);
        part = 0;
        turn(0);
    }

    private void turn(int step) {
        part = Math.clamp(part + step, 0, Math.max(0, entries.size() - 1) / most);
        var shown = entries.stream().skip((long) part * most).limit(most).toList();
        grid.removeAll();
        shown.stream().map(drawn).forEach(grid::add);
        pager.setVisible(entries.size() > most);
        pager.showList(part * most, shown.size(), entries.size());
    }
}
