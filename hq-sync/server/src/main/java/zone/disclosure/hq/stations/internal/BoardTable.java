package zone.disclosure.hq.stations.internal;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.stations.BoardExport;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;
import zone.disclosure.hq.store.TableFile;

/** The board as a table of words, the same for every export. */
@Component
class BoardTable implements BoardExport {
    private static final String TITLE = "站点总览";
    private static final List<String> HEAD = List.of(
            "站点编号",
            "站点",
            "状态",
            "最近联系",
            "内容核对",
            "落后期数",
            "落后时间（分钟）",
            "所持期号",
            "待发",
            "被退回",
            "未到附件",
            "磁盘剩余（MB）",
            "打印机",
            "未解决故障",
            "软件",
            "时钟差（秒）");
    private static final long MEBIBYTE = 1024 * 1024;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Clock clock;

    BoardTable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void csv(List<BoardRow> rows, OutputStream to) {
        var now = clock.instant();
        TableFile.csv(HEAD, rows.stream().map(row -> cells(row, now)), to);
    }

    @Override
    public void xlsx(List<BoardRow> rows, OutputStream to) {
        var now = clock.instant();
        TableFile.xlsx(TITLE, HEAD, rows.stream().map(row -> cells(row, now)), to);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    private static List<String> cells(BoardRow row, Instant now) {
        return List.of(
                row.station().id().value(),
                row.station().name(),
                state(row.state()),
                row.heardAt().map(BoardTable::time).orElse(""),
                row.report().map(_ -> checked(row)).orElse(""),
                Long.toString(row.behind()),
                row.lacksSince()
                        .map(since -> Long.toString(Duration.between(since, now).toMinutes()))
                        .orElse(""),
                row.standings().stream()
                        .map(standing -> standing.scope() + ":" + standing.has())
                        .collect(Collectors.joining(" ")),
                said(row, report -> Integer.toString(report.outbox())),
                said(row, report -> Integer.toString(report.health().declined())),
                said(row, report -> Integer.toString(report.missingBlobs())),
                said(row, report -> Long.toString(report.freeBytes() / MEBIBYTE)),
                said(row, Report::printer),
                row.mishaps().stream().map(Health.Mishap::code).collect(Collectors.joining(" ")),
                said(row, Report::software),
                row.clockAhead().map(ahead -> Long.toString(ahead.toSeconds())).orElse(""));
    }

    private static String said(BoardRow row, Function<Report, String> what) {
        return row.report().map(what).orElse("");
    }

    private static String checked(BoardRow row) {
        if (row.standings().stream().anyMatch(it -> it.verdict() == BoardRow.Standing.Verdict.DIFFERS)) {
            return "不一致";
        }
        return row.isCurrent() ? "一致" : "落后";
    }

    private static String state(BoardState state) {
        return switch (state) {
            case FINE -> "正常";
            case BEHIND -> "落后";
            case FAULT -> "有故障";
            case SILENT -> "失联";
            case NOT_ENROLLED -> "未登记";
            case REVOKED -> "已停用";
        };
    }
}
