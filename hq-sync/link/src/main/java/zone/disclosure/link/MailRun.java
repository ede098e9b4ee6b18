package zone.disclosure.link;

import java.util.Set;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Seal;

/** Fetches headquarters' letters, page by page from the cursor on. It takes them; obeying is the business of others. */
public final class MailRun {
    private final Wire wire;
    private final Mailbox mailbox;
    private final Party party;

    /** Reads the mail of {@code party}. */
    public MailRun(Wire wire, Mailbox mailbox, Party party) {
        this.wire = wire;
        this.mailbox = mailbox;
        this.party = party;
    }

    /**
     * Takes everything that waits. In another epoch than the one read before, serials start anew.
     *
     * @return how many letters came, known ones included
     * @throws LineDown when there is no line; what was taken stays
     * @throws BrokenSeal when what came is not mail for this station from headquarters; the cursor stays
     * @throws NoRoom when the disk is full; the cursor stays
     */
    public int run(String epoch) {
        int taken = 0;
        while (true) {
            var read = mailbox.read();
            long have = read.epoch().equals(epoch) ? read.serial() : 0;
            var sealed = wire.mail(MailPage.key(party.station(), epoch, have));
            if (sealed.isEmpty()) {
                return taken;
            }
            var page = Codec.read(Seal.open(sealed.get(), Label.MAIL, Set.of(party.headquarters())), MailPage.class);
            if (!page.station().equals(party.station()) || !page.epoch().equals(epoch) || page.from() != have + 1) {
                throw new BrokenSeal("asked for the mail of " + party.station() + " in epoch " + epoch + " after "
                        + have + " and got that of " + page.station() + " in " + page.epoch() + " from " + page.from());
            }
            mailbox.take(page);
            taken += page.letters().size();
        }
    }
}
