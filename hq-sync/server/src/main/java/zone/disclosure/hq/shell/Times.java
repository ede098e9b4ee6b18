package zone.disclosure.hq.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as the county's clock shows them, whatever the machine's own zone is. */
public final class Times {
    /** The zone that all of the county lives in. */
    public static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    /** As in 2026-11-20 09:30. */
    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(COUNTY));
    }

    /** As in 2026-11-20 09:30:07. */
    public static String second(Instant at) {
        return SECOND.format(at.atZone(COUNTY));
    }

    /** The county's day, as in 2026-11-20. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(COUNTY));
    }

    /** As in 2026-11-20. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
