package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import zone.disclosure.station.shell.Appearance;
import zone.disclosure.station.shell.TextSize;

/**
 * How much fits on the screen without scrolling; the style sheets lay out the same numbers.
 *
 * @param portrait higher than wide
 * @param low only the lower part of a portrait screen is used
 */
record Format(boolean portrait, boolean low, TextSize size) {
    /** The format of the window in front of the visitor. */
    static Format now(Appearance appearance) {
        var window = UI.getCurrent().getPage().getExtendedClientDetails();
        var portrait = window.getWindowInnerHeight() >= window.getWindowInnerWidth();
        return new Format(portrait, portrait && appearance.low(), appearance.size());
    }

    /** Results on one screen. */
    int cards() {
        return switch (size) {
            case STANDARD -> portrait ? low ? 3 : 5 : 6;
            case ELDER -> portrait ? low ? 2 : 4 : 3;
            case EXTRA -> low ? 1 : portrait ? 3 : 2;
        };
    }

    /** Fields or issuers on one screen. */
    int fields() {
        return switch (size) {
            case STANDARD -> portrait ? low ? 15 : 33 : 35;
            case ELDER -> portrait ? low ? 6 : 14 : 12;
            case EXTRA -> portrait ? low ? 4 : 12 : 9;
        };
    }

    /** Names as long as those of issuers on one screen. */
    int longNames() {
        return size == TextSize.STANDARD ? portrait ? low ? 10 : 20 : 18 : fields();
    }

    /** Tiles on the home screen. */
    int tiles() {
        return size == TextSize.STANDARD ? 8 : low ? 2 : 4;
    }

    /** Lines of a basket, of a print list, of an outline. */
    int lines() {
        return switch (size) {
            case STANDARD -> portrait ? low ? 3 : 7 : 5;
            case ELDER -> portrait ? low ? 2 : 5 : 3;
            case EXTRA -> portrait ? low ? 1 : 4 : 2;
        };
    }

    /** Suggestions beside the keyboard. */
    int suggestions() {
        return switch (size) {
            case STANDARD -> portrait ? low ? 1 : 5 : 6;
            case ELDER -> portrait ? low ? 0 : 3 : 4;
            case EXTRA -> portrait ? low ? 0 : 2 : 3;
        };
    }

    /** Entries of a list on the reading desk, where the sheet is smaller than the screen. */
    int sheetLines() {
        return switch (size) {
            case STANDARD -> low ? 2 : 6;
            case ELDER -> low ? 1 : 4;
            case EXTRA -> low ? 1 : portrait ? 3 : 2;
        };
    }

    /** Whether one typed line is all that fits above the keyboard. */
    boolean isTight() {
        return low || size != TextSize.STANDARD;
    }
}
