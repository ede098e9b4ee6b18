package zone.disclosure.hq.submissions;

import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Rating;

/**
 * Which slips.
 *
 * @param from first day, by the county's clock
 * @param to last day
 * @param text words in what was missing, the comment or the number; blank for any
 */
public record SlipFilter(
        Optional<StationId> station,
        Optional<Rating> rating,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text) {
    /** Every slip. */
    public static final SlipFilter ALL =
            new SlipFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
}
