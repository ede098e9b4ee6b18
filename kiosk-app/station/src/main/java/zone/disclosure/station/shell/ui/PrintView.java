package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.fees.Offer;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.PrintDesk;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.printing.PrintPlan;
import zone.disclosure.station.printing.Refusal;
import zone.disclosure.station.shell.internal.Pulse;

/** From "print this" to paper: what, how many sheets, what it costs, then how it goes. */
@Route(value = "print", layout = Frame.class)
final class PrintView extends Screen {
    private static final int PREVIEW = 800;

    /** What was made away from the screen: the plan, and how its first sheet looks. */
    private record Made(PrintPlan plan, Picture first) {}

    private final PrintDesk desk;
    private final Pulse pulse;
    private final Div sum = block("print-sum");
    private final Div preview = block("print-preview");
    private final Press go;
    private List<PrintItem> wanted;
    private Optional<PrintPlan> agreed = Optional.empty();

    PrintView(PrintDesk desk, PrintChoices choices, Pulse pulse) {
        this.desk = desk;
        this.pulse = pulse;
        wanted = visit.toPrint();
        go = Press.primary("printer", getTranslation("print.go"), () -> agreed.ifPresent(this::start));
        go.setEnabled(false);
        if (visit.job().isPresent()) {
            follow();
        } else if (wanted.isEmpty()) {
            showNothing();
        } else {
            pulse.fetch(UI.getCurrent(), () -> choices.of(wanted), this::choose);
            add(steps(1), question(getTranslation("print.preparing")));
        }
    }

    private void showNothing() {
        add(
                block("empty", new Icon("printer"), heading("empty-words", getTranslation("print.nothing"))),
                block(
                        "actions",
                        back(),
                        Press.primary("search", getTranslation("search.open"), () -> open(SearchView.class))));
    }

    private Steps steps(int now) {
        return new Steps(
                now,
                getTranslation("print.step.choose"),
                getTranslation("print.step.print"),
                getTranslation("print.step.take"));
    }

    private void choose(List<PrintChoices.Choice> offered) {
        removeAll();
        var list = new PrintList(offered, wanted, format(), this::want);
        add(
                steps(1),
                question(getTranslation("print.question")),
                block("split", list, preview),
                sum,
                block("actions", back(), go));
        want(wanted);
    }

    private void want(List<PrintItem> items) {
        wanted = List.copyOf(items);
        go.setEnabled(false);
        sum.removeAll();
        if (wanted.isEmpty()) {
            sum.add(lead(getTranslation("print.nothing")));
            return;
        }
        sum.add(lead(getTranslation("print.counting")));
        var asked = wanted;
        pulse.fetch(UI.getCurrent(), () -> make(asked), made -> {
            if (asked.equals(wanted)) {
                total(made.plan());
                show(made.first());
            }
        });
    }

    private Made make(List<PrintItem> items) {
        var plan = desk.plan(items, visit.printedSheets());
        var first =
                plan.sheets().isEmpty() ? new Picture.Refused(Refusal.NO_SUCH_PAGE) : desk.preview(plan, 1, PREVIEW);
        return new Made(plan, first);
    }

    /** Shows how the first sheet will look. */
    private void show(Picture first) {
        preview.removeAll();
        if (first instanceof Picture.Shown shown) {
            preview.add(new SheetPicture(shown, getTranslation("print.preview")));
        }
    }

    private void total(PrintPlan plan) {
        sum.removeAll();
        var banners = new ArrayList<Banner>();
        switch (plan.offer()) {
            case Offer.Quote(var sheets, var price) -> {
                var cost = price.isFree() ? getTranslation("print.free") : yuan(price.fen());
                sum.add(block(
                        "basket-total",
                        words("print-count", getTranslation("print.sheets", sheets)),
                        words("price", cost)));
                go.setEnabled(sheets > 0);
            }
            case Offer.TooMany(var asked, var left) ->
                banners.add(new Banner("warn", getTranslation("print.too-many", asked, left)));
        }
        plan.refused()
                .forEach(left -> banners.add(new Banner(
                        "warn",
                        getTranslation(left.why().key()) + "　"
                                + getTranslation(left.why().key() + ".advice"))));
        trouble().ifPresent(banners::add);
        banners.forEach(sum::add);
        agreed = Optional.of(plan);
    }

    private Optional<Banner> trouble() {
        return switch (desk.printer()) {
            case Condition.Ready _ -> Optional.empty();
            case Condition.Troubled(var reason) -> Optional.of(trouble(reason));
        };
    }

    private Banner trouble(Reason reason) {
        if (reason == Reason.NO_PRINTER) {
            go.setEnabled(false);
        }
        return new Banner("warn", getTranslation(reason.key()) + "　" + getTranslation(reason.key() + ".advice"));
    }

    private void start(PrintPlan plan) {
        visit.started(desk.start(plan));
        follow();
    }

    private void follow() {
        removeAll();
        visit.job().ifPresent(job -> add(new PrintProgress(desk, job, pulse, visit)));
    }

    private static String yuan(long fen) {
        return "¥" + fen / 100 + "." + "%02d".formatted(fen % 100);
    }
}
