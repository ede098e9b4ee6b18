package zone.disclosure.hq.stations.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Work;
import zone.disclosure.hq.stations.Contacts;
import zone.disclosure.hq.stations.Errands;
import zone.disclosure.hq.stations.History;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;

/** All that the screens about stations ask. */
record StationsDesk(
        Stations stations,
        History history,
        Mail mail,
        Errands errands,
        Contacts contacts,
        Places places,
        BoardWatch watch,
        Work work,
        Clock clock) {
    /** Makes it from the parts of headquarters. */
    @Component
    static final class Maker {
        private final StationsDesk desk;

        Maker(
                Stations stations,
                History history,
                Mail mail,
                Errands errands,
                Contacts contacts,
                Places places,
                BoardWatch watch,
                Work work,
                Clock clock) {
            desk = new StationsDesk(stations, history, mail, errands, contacts, places, watch, work, clock);
        }

        StationsDesk desk() {
            return desk;
        }
    }
}
