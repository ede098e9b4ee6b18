package zone.disclosure.station.shell.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the screen looks and behaves.
 *
 * @param brand id or folder of a county's face, when it is not the one headquarters says
 * @param idleSeconds without a touch until everything of the visitor is cleared, at standard size
 * @param tiles what the home screen offers, in order
 * @param window the number of the counter where a clerk helps; blank when the station stands alone
 */
@ConfigurationProperties("station")
public record ShellSettings(
        Optional<String> brand,
        @DefaultValue("90") int idleSeconds,

        @DefaultValue({"info", "guide", "interpretation", "village", "feedback", "scan", "basket"})
        List<String> tiles,

        @DefaultValue("2") String window) {
    private static final int LEAST = 5;

    public ShellSettings {
        tiles = List.copyOf(tiles);
        if (idleSeconds < LEAST) {
            throw new IllegalArgumentException(
                    "station.idle-seconds must be at least " + LEAST + ", not " + idleSeconds);
        }
    }
}
