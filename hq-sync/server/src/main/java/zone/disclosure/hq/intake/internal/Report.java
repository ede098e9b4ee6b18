package zone.disclosure.hq.intake.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.Count;
import zone.disclosure.hq.intake.Failure;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The text a person reads after an intake: totals first, then every failure with its cure. Particulars go to the disk at once. */
final class Report implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path file;
    private final Path part;
    private final BufferedWriter particulars;
    private final List<Failure> first = new ArrayList<>();
    private final Map<Check, Integer> holds = new EnumMap<>(Check.class);

    /** Begins in {@code folder}, which is made when it is missing. */
    Report(Path folder, LocalDateTime now) {
        file = folder.resolve("import-" + STAMP.format(now) + ".txt");
        part = folder.resolve(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            particulars = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    void failed(Failure failure) {
        if (first.size() < Account.SHOWN) {
            first.add(failure);
        }
        line("未导入  " + failure.chinese());
    }

    /** Taken in, but not let out to the public. */
    void refused(String title, String why) {
        line("未发布  " + title + "：" + why);
    }

    void changed(String name) {
        line("有更新  " + name);
    }

    void held(Check why) {
        holds.merge(why, 1, Integer::sum);
    }

    private void line(String text) {
        try {
            particulars.write(text);
            particulars.newLine();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    /** Everything was done: puts the totals in front. */
    Account end(Count count, Duration took) {
        try {
            particulars.close();
            try (var out = Files.newOutputStream(file)) {
                out.write(summary(count, took).getBytes(StandardCharsets.UTF_8));
                Files.copy(part, out);
            }
            Files.delete(part);
        } catch (IOException e) {
            throw disk(e);
        }
        return new Account(count, first, took, file);
    }

    /** What was written stays as a {@code .part} file when the end was not reached. */
    @Override
    public void close() {
        try {
            particulars.close();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private String summary(Count count, Duration took) {
        var text = new StringBuilder("导入报告\n\n");
        text.append("""
                共读到 %,d 件（%,.1f MB），用时 %,.1f 秒
                  新增 %,d，有更新 %,d，未变化 %,d
                  其中待补充 %,d，已发布 %,d，未能发布 %,d
                  未能导入 %,d，跳过的其他文件 %,d
                """.formatted(
                        count.seen(),
                        count.bytes() / 1e6,
                        took.toMillis() / 1e3,
                        count.created(),
                        count.changed(),
                        count.unchanged(),
                        count.held(),
                        count.published(),
                        count.refused(),
                        count.failed(),
                        count.skipped()));
        if (!holds.isEmpty()) {
            text.append("\n待补充的原因（一件可有多项）\n");
            holds.forEach((why, many) -> text.append("  %,d 件：%s%n".formatted(many, why.chinese())));
        }
        return text.append("\n明细\n").toString();
    }

    private static Trouble disk(IOException e) {
        return new Trouble(Incident.DISK, "导入报告无法写入，请检查磁盘空间和 hq.data 文件夹权限。", e);
    }
}
