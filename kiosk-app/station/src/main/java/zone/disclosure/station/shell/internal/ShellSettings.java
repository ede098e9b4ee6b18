package zone.disclosure.station.shell.internal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the screen behaves.
 *
 * @param idleSeconds without a touch until everything of the visitor is cleared, at standard size
 * @param tiles what the home screen offers, in order
 * @param window the number of the counter where a clerk helps; empty when the station stands alone
 */
@ConfigurationProperties("station")
public record ShellSettings(
        @DefaultValue("90") int idleSeconds,
        @DefaultValue({"info", "guide", "interpretation", "village", "feedback", "scan", "basket"}) List<String> tiles,
        @DefaultValue("2") String window) {
    public ShellSettings {
        tiles = List.copyOf(tiles);
        if (idleSeconds < 5) {
            throw new IllegalArgumentException("station.idle-seconds must be at least 5, not " + idleSeconds);
        }
    }
}
