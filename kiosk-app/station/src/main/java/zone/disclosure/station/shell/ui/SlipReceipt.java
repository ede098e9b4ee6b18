package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import zone.disclosure.station.forms.SlipStatus;
import zone.disclosure.station.forms.Slips;
import zone.disclosure.station.shell.internal.Pulse;

/** The receipt of a slip, in two honest stages: kept here, then received at headquarters. */
final class SlipReceipt extends Div {
    private final Slips slips;
    private final String number;
    private final Div state = Screen.block("print-words");
    private final Div advice = Screen.block("lead");
    private final Icon icon = new Icon("check");

    SlipReceipt(Slips slips, String number, Pulse pulse, Runnable another) {
        this.slips = slips;
        this.number = number;
        addClassName("screen");
        state.getElement().setAttribute("role", "status");
        pulse.beat(this, Duration.ofSeconds(1), this::look);
        add(
                Screen.question(getTranslation("slip.thanks")),
                Screen.block(
                        "print-progress",
                        icon,
                        state,
                        advice,
                        Screen.words("price", getTranslation("slip.number", number))),
                Screen.block(
                        "actions",
                        Press.plain("clear", getTranslation("visit.end"), () -> Frame.endVisit(this)),
                        Press.plain("pen-write", getTranslation("slip.another"), another),
                        Press.primary("home", getTranslation("foot.home"), () -> Screen.open(HomeView.class))));
        look();
    }

    private void look() {
        slips.status(number).ifPresent(this::show);
    }

    private void show(SlipStatus status) {
        switch (status) {
            case SlipStatus.Waiting _ -> say("slip.waiting");
            case SlipStatus.Accepted _ -> say("slip.accepted");
        }
    }

    private void say(String key) {
        state.setText(getTranslation(key));
        advice.setText(getTranslation(key + ".advice"));
    }
}
