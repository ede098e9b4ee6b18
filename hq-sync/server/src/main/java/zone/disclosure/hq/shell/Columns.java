package zone.disclosure.hq.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;

/** Columns of a list, all made the same way. */
public final class Columns {
    private Columns() {}

    /**
     * A column of text, in full when one points at it.
     *
     * @param key of the heading in the word files
     */
    public static <T> Grid.Column<T> text(Grid<T> grid, String key, ValueProvider<T, String> value) {
        return grid.addColumn(value).setHeader(Words.of(key)).setResizable(true).setTooltipGenerator(value::apply);
    }
}
