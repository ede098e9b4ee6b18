package zone.disclosure.station.shell.ui;

import java.util.List;
import zone.disclosure.contract.page.Field;

/** The picture beside a field's name. */
final class FieldIcon {
    private static final List<String> ICONS = List.of(
            "land",
            "building",
            "scale",
            "money",
            "shield",
            "receipt",
            "land",
            "home",
            "home",
            "wrench",
            "leaf",
            "book",
            "scale",
            "village",
            "umbrella",
            "bowl",
            "shield",
            "briefcase",
            "umbrella",
            "heart",
            "people",
            "people",
            "grain",
            "book",
            "heart",
            "road",
            "road",
            "leaf",
            "speaker",
            "document",
            "book",
            "water");

    private FieldIcon() {}

    /** The icon's name. */
    static String of(Field field) {
        int number = Integer.parseInt(field.code());
        return number >= 1 && number <= ICONS.size() ? ICONS.get(number - 1) : "folder";
    }
}
