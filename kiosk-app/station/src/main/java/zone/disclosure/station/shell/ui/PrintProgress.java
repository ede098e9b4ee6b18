package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.printing.PrintDesk;
import zone.disclosure.station.printing.PrintJobId;
import zone.disclosure.station.printing.PrintState;
import zone.disclosure.station.shell.VisitorSession;
import zone.disclosure.station.shell.internal.Pulse;

/** How a print job goes, as it goes: "共 3 张，正在出第 2 张"; what to do when it stops. */
final class PrintProgress extends Div {
    private static final int BOXES = 12;

    private final PrintDesk desk;
    private final PrintJobId job;
    private final Pulse pulse;
    private final VisitorSession visit;
    private final Div steps = new Div();
    private final Div middle = Screen.block("print-progress");
    private final Div words = Screen.block("print-words");
    private final Div sheets = Screen.block("print-sheets");
    private final Span advice = Screen.words("lead", "");
    private final Div last = Screen.block("actions");
    private Runnable stopWatching = () -> {};

    PrintProgress(PrintDesk desk, PrintJobId job, Pulse pulse, VisitorSession visit) {
        this.desk = desk;
        this.job = job;
        this.pulse = pulse;
        this.visit = visit;
        addClassName("screen");
        words.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        middle.add(new Icon("printer"), words, sheets, advice);
        add(steps, middle, last);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        desk.state(job).ifPresent(this::show);
        stopWatching = desk.watch(job, state -> pulse.show(ui, () -> show(state)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    private void show(PrintState state) {
        switch (state) {
            case PrintState.Preparing _ -> say(2, 0, 0, getTranslation("print.preparing"), "print.preparing.advice");
            case PrintState.Printing(var done, var total) ->
                say(2, done, total, getTranslation("print.now", total, Math.min(done + 1, total)), "print.now.advice");
            case PrintState.Waiting(var reason, var done, var total) -> stopped(reason, done, total);
            case PrintState.Done(var total) ->
                say(4, total, total, getTranslation("print.done", total), "print.done.advice");
            case PrintState.Failed(var incident, var reason, var done, var total) -> {
                stopped(reason, done, total);
                code(incident);
            }
            case PrintState.Unresolved(var incident, var done, var total) -> {
                say(2, done, total, getTranslation("print.unresolved"), "print.unresolved.advice");
                code(incident);
            }
        }
        leadOn(state);
    }

    private void stopped(Reason reason, int done, int total) {
        say(2, done, total, getTranslation(reason.key()), reason.key() + ".advice");
    }

    private void say(int step, int done, int total, String said, String adviceKey) {
        visit.notePrinted(job, done);
        steps.removeAll();
        steps.add(new Steps(
                step,
                getTranslation("print.step.choose"),
                getTranslation("print.step.print"),
                getTranslation("print.step.take")));
        words.setText(said);
        advice.setText(getTranslation(adviceKey));
        boxes(done, total);
    }

    private void code(String incident) {
        advice.setText(advice.getText() + " " + getTranslation("incident.code", incident, job.spoken()));
    }

    private void boxes(int done, int total) {
        sheets.removeAll();
        for (int sheet = 1; sheet <= total && total <= BOXES; sheet++) {
            var box = Screen.words("print-sheet", Integer.toString(sheet));
            box.setClassName("is-out", sheet <= done);
            box.setClassName("is-now", sheet == done + 1);
            sheets.add(box);
        }
    }

    private void leadOn(PrintState state) {
        last.removeAll();
        if (state.isOver()) {
            last.add(
                    Press.plain("feedback", getTranslation("tile.feedback"), () -> Screen.open(SlipView.class)),
                    Press.primary("check", getTranslation("print.finish"), () -> Screen.open(HomeView.class)));
        } else {
            last.add(
                    Press.plain("close", getTranslation("print.cancel"), () -> desk.cancel(job)),
                    Press.plain("help", getTranslation("foot.help"), () -> Screen.open(HelpView.class)));
        }
    }
}
