package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import zone.disclosure.station.printing.PrintItem;

/** Which of the things to print are wanted: one line each, one tap to change. */
final class PrintList extends Div {
    private final List<PrintChoices.Choice> choices;
    private final SequencedSet<PrintItem> on;
    private final Div lines = Screen.block("basket fill");
    private final Pager pager = new Pager(() -> turn(-1), () -> turn(1));
    private final int most;
    private final Consumer<List<PrintItem>> changed;
    private int part;

    PrintList(
            List<PrintChoices.Choice> choices,
            List<PrintItem> wanted,
            Format format,
            Consumer<List<PrintItem>> changed) {
        this.choices = choices;
        this.on = new LinkedHashSet<>(wanted);
        this.most = Math.max(1, format.lines() - 1);
        this.changed = changed;
        addClassNames("screen", "print-list");
        add(lines, pager);
        turn(0);
    }

    private void turn(int step) {
        part = Math.clamp(part + step, 0, Math.max(0, choices.size() - 1) / most);
        lines.removeAll();
        choices.stream().skip((long) part * most).limit(most).map(this::line).forEach(lines::add);
        pager.setVisible(choices.size() > most);
        pager.showList(part * most, lines.getComponentCount(), choices.size());
    }

    private Press line(PrintChoices.Choice choice) {
        var wanted = on.contains(choice.item());
        var line = Press.before(
                        "basket-line print-line", wanted ? "check" : "plus", choice.title(), () -> toggle(choice))
                .on(wanted);
        line.add(Screen.words(
                "basket-pages",
                choice.leaves() == 0
                        ? getTranslation("print.text")
                        : getTranslation("print.file", choice.file(), choice.leaves())));
        line.getElement().setAttribute("lang", "zh-CN");
        return line;
    }

    private void toggle(PrintChoices.Choice choice) {
        if (!on.remove(choice.item())) {
            on.add(choice.item());
        }
        turn(0);
        var inOrder = new ArrayList<PrintItem>();
        choices.stream().map(PrintChoices.Choice::item).filter(on::contains).forEach(inOrder::add);
        changed.accept(inOrder);
    }
}
