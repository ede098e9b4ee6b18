package zone.disclosure.station.shell.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as people read them in the language of the frame. */
final class Day {
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter CHINESE_SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Day() {}

    /** 2026年3月2日. */
    static String full(LocalDate day, Locale language) {
        return day.format(isChinese(language) ? CHINESE : ENGLISH);
    }

    /** 11月20日 星期五. */
    static String withWeekday(LocalDate day, Locale language) {
        var chinese = isChinese(language);
        return day.format(chinese ? CHINESE_SHORT : ENGLISH_SHORT)
                + " "
                + day.getDayOfWeek().getDisplayName(chinese ? TextStyle.FULL : TextStyle.SHORT, language);
    }

    /** 11月20日 09:12. */
    static String moment(LocalDateTime at, Locale language) {
        return at.format(isChinese(language) ? CHINESE_SHORT : ENGLISH_SHORT) + " " + time(at);
    }

    /** 09:12. */
    static String time(LocalDateTime at) {
        return at.format(TIME);
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
