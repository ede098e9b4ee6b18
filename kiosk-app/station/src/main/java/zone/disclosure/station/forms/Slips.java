package zone.disclosure.station.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.page.Page;

/** The feedback slips of this reading place (利用查阅反馈单). Works without a network. Source: R4.3, R4.4. */
public interface Slips {
    /**
     * A slip with everything the station knows filled in; all else open.
     *
     * @param read pages opened during the visit; the last 20 are kept
     * @param uses what was done with them
     * @param sheets printed during the visit
     */
    SlipDraft draft(List<Page> read, Set<Slip.Use> uses, int sheets);

    /**
     * Seals the slip and keeps it until headquarters has it. Answers longer than {@link Slip#LONGEST} are cut.
     *
     * @return the receipt number the visitor is told
     */
    String send(SlipDraft draft);

    /** Where the slip of a receipt number is; empty when this station never gave it. */
    Optional<SlipStatus> status(String number);
}
