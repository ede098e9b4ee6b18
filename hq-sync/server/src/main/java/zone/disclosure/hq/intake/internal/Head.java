package zone.disclosure.hq.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zone.disclosure.contract.page.Block;

/**
 * The top of a paper: whose it is, its number, its title (R3.3), and how many blocks these take up.
 *
 * @param used blocks that say only this and need not stand in the body again
 */
record Head(Optional<String> office, Optional<String> number, Optional<String> title, int used) {
    private static final int REACH = 10;
    /** Whose paper, or what sort: above the title, and none of it. */
    private static final Pattern ABOVE = Pattern.compile("\\p{IsHan}{2,20}(?:规章|法规|文件)");

    /** Looks at the first blocks. {@code known} is the title when the source states one. */
    static Head of(List<Block> body, Optional<String> known) {
        return Decree.of(body.stream().limit(5).map(Head::text).toList())
                .map(decree -> new Head(
                        Optional.of(decree.office()),
                        decree.number(),
                        Optional.of(known.orElse(Lines.tight(decree.title()))),
                        decree.used()))
                .orElseGet(() -> read(body, known));
    }

    private static Head read(List<Block> body, Optional<String> known) {
        Optional<String> office = Optional.empty();
        Optional<String> number = Optional.empty();
        int at = 0;
        var title = known.map(Lines::squeezed);
        var seen = new StringBuilder();
        for (; at < Math.min(REACH, body.size()); at++) {
            var text = text(body.get(at));
            // A numbered heading begins the body, even one that ends like an office (一、谁可以办).
            if (text.isEmpty() || Structure.isMarked(text)) {
                break;
            }
            if (Numbers.isLine(text)) {
                number = number.or(() -> Numbers.inLine(text));
            } else if (title.isPresent() && belongs(title.get(), seen, text)) {
                seen.append(Lines.squeezed(text));
                number = number.or(() -> Numbers.trailing(text));
            } else if (Issuers.isOffice(text) && seen.isEmpty() && office.isEmpty() && !followedByAbout(body, at)) {
                office = Optional.of(Issuers.name(text));
            } else if (title.isPresent()) {
                break;
            } else if (!ABOVE.matcher(text).matches()) {
                var run = run(body, at);
                if (run.isEmpty()) {
                    break;
                }
                var whole = whole(run);
                number = number.or(() -> Numbers.trailing(whole));
                title = Optional.of(Lines.squeezed(whole));
                seen.append(Lines.squeezed(whole));
                known = Optional.of(number.isPresent() ? withoutNumber(whole) : whole);
                at += run.size() - 1;
            }
        }
        if (office.isEmpty() && known.isPresent() && at < body.size()) {
            office = Optional.of(text(body.get(at))).filter(Issuers::isOffice).map(Issuers::name);
        }
        return new Head(office, number, known, at);
    }

    /** A title without a word of genre may be two clauses with a space between. */
    private static String whole(List<String> run) {
        return run.size() == 1 && !Lines.GENRE.matcher(run.getFirst()).matches()
                ? run.getFirst()
                : Lines.tight(String.join("", run));
    }

    /** Whether a line is the title, a part of it, or the office and title run together. */
    private static boolean belongs(String title, StringBuilder seen, String text) {
        var line = Lines.squeezed(withoutNumber(text));
        if (line.length() < 2 || line.length() > title.length() + 45) {
            return false;
        }
        return (title.contains(line) && (line.length() > 5 || title.equals(line) || title.startsWith(seen + line)))
                || (line.contains(title)
                        && Lines.GENRE.matcher(withoutNumber(text)).matches());
    }

    private static boolean followedByAbout(List<Block> body, int at) {
        return at + 1 < body.size() && text(body.get(at + 1)).startsWith("关于");
    }

    /** The lines from {@code at} on that make one title; empty when there is none. */
    private static List<String> run(List<Block> body, int at) {
        var lines = new ArrayList<String>();
        for (int i = at; i < Math.min(at + 4, body.size()); i++) {
            var text = text(body.get(i));
            if (!mayBeTitle(text) || (i > at && Numbers.isLine(text))) {
                break;
            }
            lines.add(text);
            if (Lines.GENRE.matcher(withoutNumber(text.replaceAll("\\s", ""))).matches()) {
                return lines;
            }
        }
        return lines.isEmpty() ? lines : lines.subList(0, 1);
    }

    private static boolean mayBeTitle(String text) {
        return text.length() >= 2
                && text.length() <= 120
                && !text.matches("(?s).*[。；：:;！？，,、]$")
                && !text.matches("(?:来源|转载|.*https?:|发布|索引|日期|时间|作者|浏览|名称|第[一二三四五六七八九十\\d]+条).*")
                && !Structure.isMarked(text)
                && !Dates.isAlone(text)
                && text.chars().anyMatch(Character::isLetter);
    }

    private static String withoutNumber(String title) {
        return title.replaceAll(
                        "\\s*[\\p{IsHan}A-Za-z]{1,24}\\s*[〔\\[(【（﹝［]\\s*\\d{4}\\s*[〕\\])】）﹞］]\\s*第?\\s*\\d{1,5}\\s*号$",
                        "")
                .replaceAll("(?<=(?:通知|意见|决定|办法|方案|公告))[\\p{IsHan}]{2,10}$", "");
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text().strip();
            case Block.Paragraph(var text) -> text.strip();
            case Block.Listing _ -> "";
            case Block.Table _ -> "";
        };
    }
}
