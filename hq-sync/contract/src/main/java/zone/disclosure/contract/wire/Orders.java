package zone.disclosure.contract.wire;

import java.time.LocalTime;

/**
 * How headquarters wants a station to behave on the line and with what it keeps.
 *
 * @param keepSentDays how long an acknowledged, sealed submission stays at the station, in days, 1 to 3650: as long as the
 *     county's oldest backup that might be restored
 * @param dailyMegabytes how much of attachments and videos may be fetched a day, 0 for no limit; pages are never held up
 * @param videoFrom hour from which videos may be fetched, 0 to 23, the station's clock
 * @param videoTo hour until which they may; the same as {@code videoFrom} means at any time
 */
public record Orders(int keepSentDays, int dailyMegabytes, int videoFrom, int videoTo) {
    /** What holds until headquarters writes otherwise. */
    public static final Orders USUAL = new Orders(180, 0, 0, 0);

    public Orders {
        if (keepSentDays < 1 || keepSentDays > 3650) {
            throw new IllegalArgumentException("submissions are kept 1 to 3650 days, not " + keepSentDays);
        }
        if (dailyMegabytes < 0) {
            throw new IllegalArgumentException(
                    "a budget of " + dailyMegabytes + " MB a day makes no sense; 0 is no limit");
        }
        if (videoFrom < 0 || videoFrom > 23 || videoTo < 0 || videoTo > 23) {
            throw new IllegalArgumentException(
                    "videos come between two hours of 0 to 23, not " + videoFrom + " and " + videoTo);
        }
    }

    /** Whether a video may be fetched at that time of day. */
    public boolean allowsVideoAt(LocalTime time) {
        if (videoFrom == videoTo) {
            return true;
        }
        int hour = time.getHour();
        return videoFrom < videoTo ? hour >= videoFrom && hour < videoTo : hour >= videoFrom || hour < videoTo;
    }
}
