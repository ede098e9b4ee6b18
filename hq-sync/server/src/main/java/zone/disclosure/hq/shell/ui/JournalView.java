package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Columns;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Deeds;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Slice;

/** Who did what, and whether the chain of lines still holds. Nothing can be changed here. */
@Route("journal")
@RolesAllowed({"ADMINISTRATOR", "APPROVER"})
final class JournalView extends ConsoleView {
    private static final int HASH_SHOWN = 12;

    private final Div verdict = new Div();

    JournalView(Journal journal) {
        super("nav.journal");
        var verify = new Button(Words.of("journal.verify"), _ -> verify(journal));
        verify.setId("verify");
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verdict.getElement().setAttribute("role", "status");
        verdict.addClassName("verdict");
        addClassName("fills");
        add(new ViewHead("nav.journal", verify), verdict, lines(journal));
    }

    private static Grid<Journal.Line> lines(Journal journal) {
        var grid = new Grid<Journal.Line>();
        grid.setId("journal");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("console-numbers");
        Columns.text(grid, "journal.number", line -> Long.toString(line.number()))
                .setWidth("90px")
                .setFlexGrow(0);
        Columns.text(grid, "journal.at", line -> Times.minute(line.at()))
                .setWidth("160px")
                .setFlexGrow(0);
        Columns.text(grid, "journal.who", Journal.Line::who).setWidth("180px").setFlexGrow(0);
        Columns.text(grid, "journal.deed", line -> Deeds.words(line.deed()))
                .setWidth("160px")
                .setFlexGrow(0);
        Columns.text(grid, "journal.thing", Journal.Line::thing)
                .setWidth("170px")
                .setFlexGrow(0);
        Columns.text(grid, "journal.words", Journal.Line::words);
        Columns.text(grid, "journal.hash", line -> line.hash().hex().substring(0, HASH_SHOWN))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.setItems(query -> journal.lines(new Slice(query.getOffset(), query.getLimit())).stream());
        grid.setEmptyStateComponent(new Paragraph(Words.of("journal.none")));
        return grid;
    }

    private void verify(Journal journal) {
        var broken = journal.firstBroken();
        verdict.removeAll();
        verdict.add(
                broken.isPresent()
                        ? new Chip(Chip.Tone.DANGER, Words.of("journal.broken", broken.getAsLong()))
                        : new Chip(Chip.Tone.OK, Words.of("journal.holds")));
    }
}
