package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something to press: a real button with words, and mostly a picture before or after them. */
final class Press extends NativeButton {
    private final Span words = new Span();

    private Press(String classes, String text, Runnable act) {
        addClassNames(classes.split(" "));
        getElement().setAttribute("type", "button");
        words.setText(text);
        addClickListener(_ -> act.run());
    }

    /** The one button that leads on; stands lower right. */
    static Press primary(String icon, String text, Runnable act) {
        return before("btn btn-primary", icon, text, act);
    }

    /** A button beside the primary one. */
    static Press plain(String icon, String text, Runnable act) {
        return before("btn", icon, text, act);
    }

    /** A button without a frame, for what is rarely wanted. */
    static Press quiet(String icon, String text, Runnable act) {
        return before("btn btn-quiet", icon, text, act);
    }

    /** A button of the frame. */
    static Press foot(String icon, String text, Runnable act) {
        return before("foot", icon, text, act);
    }

    /** A button of any class with its picture before the words. */
    static Press before(String classes, String icon, String text, Runnable act) {
        var press = new Press(classes, text, act);
        press.add(new Icon(icon), press.words);
        return press;
    }

    /** A button of any class with its picture after the words. */
    static Press after(String classes, String icon, String text, Runnable act) {
        var press = new Press(classes, text, act);
        press.add(press.words, new Icon(icon));
        return press;
    }

    /** A button of words alone. */
    static Press words(String classes, String text, Runnable act) {
        var press = new Press(classes, text, act);
        press.add(press.words);
        return press;
    }

    /** Other words on the same button. */
    void say(String text) {
        words.setText(text);
    }

    /** Shows, and tells a screen reader, whether this choice is on. */
    Press on(boolean chosen) {
        getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return this;
    }
}
