package zone.disclosure.fleet.line;

import java.time.Duration;

/**
 * What a line is like.
 *
 * @param bytesASecond in each direction; 0 for as many as there are
 * @param delay of each byte, one way
 */
public record Weather(long bytesASecond, Duration delay) {
    /** As fast as this machine. */
    public static final Weather FAIR = new Weather(0, Duration.ZERO);

    /** A line of so many kbit/s and so many milliseconds one way. */
    public static Weather of(int kilobits, int millis) {
        return new Weather(kilobits * 1000L / 8, Duration.ofMillis(millis));
    }
}
