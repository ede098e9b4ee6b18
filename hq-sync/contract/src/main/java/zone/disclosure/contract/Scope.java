package zone.disclosure.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose content: a county, a town, a village, or a place outside the division tree, by its 12-digit code.
 *
 * <p>Two digits province, two prefecture, two county, three town, three village. Places that are no division (a county
 * hall, an archive) use the private town part 900–999. Source: R6.5.
 */
public record Scope(@JsonValue String code) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    /** How far down the tree a scope stands. */
    public enum Level {
        COUNTY,
        TOWN,
        VILLAGE,
        SITE
    }

    /**
     * @param code twelve digits
     * @throws IllegalArgumentException when it is not
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Scope {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("a scope is a division code of 12 digits, not: " + code);
        }
    }

    /** The level, read from the code alone; whether such a place exists only the county's table knows. */
    public Level level() {
        if (code.startsWith("000000", 6)) {
            return Level.COUNTY;
        }
        if (code.charAt(6) == '9') {
            return Level.SITE;
        }
        return code.endsWith("000") ? Level.TOWN : Level.VILLAGE;
    }

    /** The six digits of the county. */
    public String countyCode() {
        return code.substring(0, 6);
    }

    /** The county this scope lies in; itself for a county. */
    public Scope county() {
        return new Scope(countyCode() + "000000");
    }

    /** The scopes whose pages a place at this scope shows, widest first: county, town, itself. */
    public List<Scope> lineage() {
        return switch (level()) {
            case COUNTY -> List.of(this);
            case TOWN, SITE -> List.of(county(), this);
            case VILLAGE ->
                Stream.of(county(), new Scope(code.substring(0, 9) + "000"), this)
                        .toList();
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
