package zone.disclosure.link;

import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Report;

/** Tells headquarters what the station has. A lost report is no loss: the next one says it all again. */
public final class Reporting {
    private final Wire wire;
    private final Party party;

    /** Reports as {@code party}. */
    public Reporting(Wire wire, Party party) {
        this.wire = wire;
        this.party = party;
    }

    /**
     * Seals and leaves a report.
     *
     * @throws LineDown when there is no line
     */
    public void send(Report report) {
        wire.report(party.station(), party.sealer().seal(Label.REPORT, Codec.write(report)));
    }
}
