package zone.disclosure.hq.submissions.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.hq.submissions.SlipRow;

/** Slips as a table of words, the same for every export. Source: R4.3. */
final class SlipTable {
    static final String TITLE = "利用查阅反馈单";
    static final List<String> HEAD = List.of(
            "单号", "站点编号", "站点", "填写时间", "受理时间", "查阅内容", "利用方式", "打印张数", "查阅目的", "是否查到", "未查到内容", "满意度", "星级", "意见建议",
            "姓名", "电话");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private SlipTable() {}

    static List<String> cells(SlipRow row) {
        var slip = row.slip();
        return List.of(
                slip.number(),
                slip.station().value(),
                row.place(),
                time(slip.at()),
                time(row.acceptedAt()),
                slip.read().stream().map(SlipTable::item).collect(Collectors.joining("；")),
                slip.uses().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Slip.Use::chinese)
                        .collect(Collectors.joining("、")),
                Integer.toString(slip.sheets()),
                slip.purpose().map(Slip.Purpose::chinese).orElse(""),
                slip.found().map(Slip.Found::chinese).orElse(""),
                slip.missing(),
                slip.rating().map(Rating::chinese).orElse(""),
                slip.rating().map(rating -> Integer.toString(rating.stars())).orElse(""),
                slip.comment(),
                slip.name(),
                slip.phone());
    }

    private static String item(Slip.Item item) {
        return item.title() + item.number().map(number -> "（" + number + "）").orElse("");
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
