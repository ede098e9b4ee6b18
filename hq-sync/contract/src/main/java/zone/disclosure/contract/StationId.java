package zone.disclosure.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number on a station's plate: the 12-digit code of its place and a 2-digit device number. Source: R6.5. */
public record StationId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");

    /**
     * @param value fourteen digits
     * @throws IllegalArgumentException when it is not
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a station number is 14 digits (place and device), not: " + value);
        }
    }

    /** Where the station stands. */
    public Scope place() {
        return new Scope(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
