package zone.disclosure.station.sync.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomeShelves.CLOCK;
import static zone.disclosure.station.store.SomeShelves.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zone.disclosure.link.Position;
import zone.disclosure.link.Round;
import zone.disclosure.link.ShelfChange;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.incidents.internal.LoggedIncidents;

class LogbookTest {
    private final Incidents incidents = new LoggedIncidents(CLOCK);
    private final Logbook logbook = new Logbook(incidents, CLOCK);

    @Test
    void aClockYearsOffIsAnIncidentWithBothTimesAndSettlesWhenItIsRight() {
        var years = NOON.minus(Duration.ofDays(2000));

        logbook.roundEnded(COUNTY, new Round.Outcome.Current(at(years)));

        assertThat(incidents.open()).singleElement().satisfies(open -> {
            assertThat(open.incident()).isEqualTo(Incident.CLOCK_WRONG);
            assertThat(open.detail()).contains(NOON.toString(), years.toString());
        });
        logbook.roundEnded(COUNTY, new Round.Outcome.Current(at(NOON.plusSeconds(300))));
        assertThat(incidents.open()).isEmpty();
    }

    @Test
    void aRoundThatTookLongSaysNothingOfTheClock() {
        var begun = at(NOON.minus(Duration.ofHours(1)));

        logbook.roundEnded(COUNTY, new Round.Outcome.Moved(new ShelfChange(begun, Map.of(), Set.of())));

        assertThat(incidents.open()).isEmpty();
    }

    private static Position at(Instant issued) {
        return new Position(COUNTY, "e1", 1, issued);
    }
}
