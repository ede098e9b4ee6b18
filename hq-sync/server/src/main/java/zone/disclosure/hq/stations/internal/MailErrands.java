package zone.disclosure.hq.stations.internal;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.hq.stations.Errands;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.StationEvent;

/** Errands as letters; the mail writes the journal. */
@Service
class MailErrands implements Errands {
    private final Mail mail;
    private final StationHistory history;

    MailErrands(Mail mail, StationHistory history) {
        this.mail = mail;
        this.history = history;
    }

    @Override
    @Transactional
    public void ask(String by, Collection<StationId> stations, Chore.What what) {
        stations.forEach(station -> mail.send(by, station, new Chore(what)));
        history.note(stations, StationEvent.What.CHORE_SENT, what.name());
    }

    @Override
    @Transactional
    public void order(String by, Collection<StationId> stations, Orders orders) {
        stations.forEach(station -> mail.send(by, station, orders));
        history.note(stations, StationEvent.What.ORDERS_SENT, by);
    }
}
