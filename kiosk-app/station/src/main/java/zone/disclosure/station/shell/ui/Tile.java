package zone.disclosure.station.shell.ui;

import java.util.Locale;
import java.util.Optional;
import zone.disclosure.contract.page.Kind;

/** What a home screen can offer; a county chooses which and in what order ({@code station.tiles}). */
enum Tile {
    INFO("document", Optional.empty()),
    GUIDE("guide", Optional.of(Kind.GUIDE)),
    INTERPRETATION("idea", Optional.of(Kind.INTERPRETATION)),
    VILLAGE("village", Optional.of(Kind.VILLAGE)),
    NOTICE("calendar", Optional.of(Kind.NOTICE)),
    SUBSIDY("grain", Optional.of(Kind.SUBSIDY)),
    DOCUMENT("book", Optional.of(Kind.DOCUMENT)),
    FEES("money", Optional.of(Kind.FEES)),
    FEEDBACK("feedback", Optional.empty()),
    SCAN("scan", Optional.empty()),
    BASKET("basket", Optional.empty());

    private final String icon;
    private final Optional<Kind> kind;

    Tile(String icon, Optional<Kind> kind) {
        this.icon = icon;
        this.kind = kind;
    }

    /** As the setting says it, in lower case. */
    static Tile named(String setting) {
        try {
            return valueOf(setting.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "station.tiles knows no \"" + setting + "\"; it knows " + java.util.List.of(values()), e);
        }
    }

    /** The picture. */
    String icon() {
        return icon;
    }

    /** The kind of page behind it, where it leads to a list of one kind. */
    Optional<Kind> kind() {
        return kind;
    }

    /** The key of its name in the word files; {@code key + ".hint"} says what is behind it. */
    String key() {
        return "tile." + name().toLowerCase(Locale.ROOT);
    }
}
