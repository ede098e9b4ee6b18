package zone.disclosure.station.shell;

/** The three sizes of words; targets and gaps grow with them. */
public enum TextSize {
    STANDARD("standard"),
    ELDER("elder"),
    EXTRA("extra");

    private final String key;

    TextSize(String key) {
        this.key = key;
    }

    /** The value of {@code data-size} in the style sheets. */
    public String key() {
        return key;
    }

    /** The next larger size; after the largest comes the standard one again. */
    public TextSize next() {
        return switch (this) {
            case STANDARD -> ELDER;
            case ELDER -> EXTRA;
            case EXTRA -> STANDARD;
        };
    }
}
