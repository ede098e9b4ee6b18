package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A list on the reading desk: the outline, the files, related pages. */
final class ListSheet implements Sheet {
    private final Div shown = Screen.block("outline");
    private final List<? extends Component> entries;
    private final int most;
    private final Runnable turned;
    private int part;

    ListSheet(List<? extends Component> entries, int most, Runnable turned) {
        this.entries = List.copyOf(entries);
        this.most = most;
        this.turned = turned;
        show();
    }

    @Override
    public Component content() {
        return shown;
    }

    @Override
    public void turn(int step) {
        part = Math.clamp(part + step, 0, parts() - 1);
        show();
        turned.run();
    }

    @Override
    public void tell(Pager pager) {
        pager.showLeaf(part + 1, parts());
    }

    private int parts() {
        return Math.max(1, (entries.size() + most - 1) / most);
    }

    private void show() {
        shown.removeAll();
        entries.stream().skip((long) part * most).limit(most).forEach(shown::add);
    }
}
