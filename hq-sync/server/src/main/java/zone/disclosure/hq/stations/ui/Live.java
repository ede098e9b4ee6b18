package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.hq.stations.BoardRow;

/** Keeps a part of a screen as new as the board, as long as it is on the screen. */
final class Live {
    private Live() {}

    /** Calls {@code show} with the screen's own lock held. */
    static void keep(Component part, BoardWatch watch, Consumer<List<BoardRow>> show) {
        part.addAttachListener(event -> {
            var end = watch.listen(rows -> show(event.getUI(), part, rows, show));
            part.addDetachListener(leave -> {
                end.run();
                leave.unregisterListener();
            });
        });
    }

    private static void show(UI ui, Component part, List<BoardRow> rows, Consumer<List<BoardRow>> show) {
        if (ui.isAttached()) {
            var _ = ui.access(() -> {
                if (part.isAttached()) {
                    show.accept(rows);
                }
            });
        }
    }
}
