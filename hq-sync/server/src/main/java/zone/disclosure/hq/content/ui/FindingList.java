package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Words;

/** What the checks found, heaviest first, while one types. */
final class FindingList extends Div {
    FindingList() {
        setId("findings");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Finding> findings) {
        removeAll();
        if (findings.isEmpty()) {
            add(new Chip(Chip.Tone.OK, Words.of("edit.no-findings")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        findings.stream()
                .sorted(Comparator.comparing(finding -> finding.check().weight()))
                .forEach(
                        finding -> list.add(new ListItem(chip(finding.check().weight()), new Span(finding.chinese()))));
        add(list);
    }

    /** A page without a title can be neither checked nor saved. */
    void askForTitle() {
        removeAll();
        add(new Chip(Chip.Tone.DANGER, Words.of("edit.title-missing")));
    }

    private static Chip chip(Check.Weight weight) {
        return switch (weight) {
            case HOLDS -> new Chip(Chip.Tone.DANGER, Words.of("edit.holds"));
            case BLOCKS -> new Chip(Chip.Tone.DANGER, Words.of("edit.blocks"));
            case WARNS -> new Chip(Chip.Tone.WARN, Words.of("edit.warns"));
        };
    }
}
