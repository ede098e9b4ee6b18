package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;

/** Something went wrong on the screen's side: says so plainly, with a code for the clerk, and leads home. */
final class IncidentNote extends Div {
    IncidentNote(String code) {
        addClassName("screen");
        add(
                Screen.block(
                        "empty",
                        new Icon("warning"),
                        Screen.question(getTranslation("incident.title")),
                        Screen.words("print-words", getTranslation("incident.says", code)),
                        Screen.lead(getTranslation("incident.advice"))),
                Screen.block(
                        "actions",
                        Press.plain("help", getTranslation("foot.help"), () -> Screen.open(HelpView.class)),
                        Press.primary("home", getTranslation("foot.home"), () -> Screen.open(HomeView.class))));
    }
}
