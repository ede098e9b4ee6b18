package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.Route;
import zone.disclosure.station.shell.internal.Face;

/** Where a person helps: the counter, the number to call. */
@Route(value = "help", layout = Frame.class)
final class HelpView extends Screen {
    HelpView(Face face) {
        var ways = block("help-ways");
        face.window().ifPresent(number -> ways.add(way("people", "help.window", number, "help.window.advice")));
        ways.add(way("call", "help.hotline", face.brand().hotline(), "help.hotline.advice"));
        ways.add(way("shield", "help.private", "", "help.private.advice"));
        add(
                question(getTranslation("help.question")),
                ways,
                block(
                        "actions",
                        back(),
                        Press.plain("clear", getTranslation("visit.end"), () -> Frame.endVisit(this)),
                        Press.primary("feedback", getTranslation("tile.feedback"), () -> open(SlipView.class))));
    }

    private com.vaadin.flow.component.html.Div way(String icon, String key, String number, String advice) {
        var text = block("help-words", words("help-name", getTranslation(key, number)), lead(getTranslation(advice)));
        return block("help-way", new Icon(icon), text);
    }
}
