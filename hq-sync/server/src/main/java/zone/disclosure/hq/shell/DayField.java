package zone.disclosure.hq.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day, typed or picked, as in 2026-11-20; empty for none. */
public final class DayField extends DatePicker {
    /** @param key of the label in the word files */
    public DayField(String key) {
        super(Words.of(key));
        setClearButtonVisible(true);
        setI18n(words(getLocale()));
    }

    /** The day, when one was given. */
    public Optional<LocalDate> day() {
        return getOptionalValue();
    }

    private static DatePickerI18n words(Locale locale) {
        var words = new DatePickerI18n();
        words.setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d");
        words.setFirstDayOfWeek(1);
        words.setToday(Words.of("common.today"));
        words.setCancel(Words.of("common.cancel"));
        words.setBadInputErrorMessage(Words.of("common.bad-day"));
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                .toList());
        var sundayFirst = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        words.setWeekdays(sundayFirst.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .toList());
        words.setWeekdaysShort(sundayFirst.stream()
                .map(day -> day.getDisplayName(TextStyle.NARROW, locale))
                .toList());
        return words;
    }
}
