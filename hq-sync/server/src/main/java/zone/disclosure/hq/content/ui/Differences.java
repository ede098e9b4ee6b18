package zone.disclosure.hq.content.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.shell.Words;

/** What two states of a page do not have in common, part by part, in words. */
final class Differences {
    /** One part that differs. */
    record Difference(String part, String before, String after) {}

    private static final int SHORT = 60;

    private Differences() {}

    /** The parts that {@code after} has otherwise than {@code before}, in the order of the form. */
    static List<Difference> between(Draft before, Draft after) {
        var found = new ArrayList<Difference>();
        compare(found, "edit.scope", before, after, draft -> draft.scope().code());
        parts(found, "edit.title", before, after, Material::title);
        parts(found, "edit.number", before, after, it -> it.number().orElse(""));
        parts(found, "edit.issuer", before, after, it -> it.issuer().orElse(""));
        parts(
                found,
                "edit.issued",
                before,
                after,
                it -> it.issued().map(Object::toString).orElse(""));
        parts(found, "edit.term", before, after, it -> it.term().toString());
        parts(
                found,
                "edit.kind",
                before,
                after,
                it -> it.kind().map(Kind::chinese).orElse(""));
        parts(
                found,
                "edit.field",
                before,
                after,
                it -> it.field().map(Field::chinese).orElse(""));
        parts(
                found,
                "edit.attribute",
                before,
                after,
                it -> it.attribute().map(Attribute::chinese).orElse(""));
        parts(found, "edit.keywords", before, after, it -> String.join("，", it.keywords()));
        parts(found, "edit.summary", before, after, Material::summary);
        parts(found, "edit.subsidy", before, after, it -> it.facts().toString());
        parts(found, "edit.body", before, after, Material::markup);
        parts(found, "edit.attachments", before, after, Differences::names);
        parts(found, "edit.relations", before, after, it -> it.relations().toString());
        return found;
    }

    private static String names(Material material) {
        return material.attachments().stream().map(Attachment::name).collect(Collectors.joining("、"));
    }

    private static void parts(
            List<Difference> found, String key, Draft before, Draft after, Function<Material, String> part) {
        compare(found, key, before, after, draft -> part.apply(draft.material()));
    }

    private static void compare(
            List<Difference> found, String key, Draft before, Draft after, Function<Draft, String> part) {
        var one = part.apply(before);
        var other = part.apply(after);
        if (!one.equals(other)) {
            int from = same(one, other);
            found.add(new Difference(Words.of(key), cut(one, from), cut(other, from)));
        }
    }

    /** Where they part, less a little that tells where one is. */
    private static int same(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at <= SHORT / 2 ? 0 : one.offsetByCodePoints(0, one.codePointCount(0, at) - 10);
    }

    private static String cut(String text, int from) {
        var rest = text.substring(Math.min(from, text.length()));
        var shown = rest.codePointCount(0, rest.length()) <= SHORT
                ? rest
                : rest.substring(0, rest.offsetByCodePoints(0, SHORT)) + "…";
        return (from > 0 ? "…" : "") + (shown.isEmpty() ? Words.of("edit.nothing") : shown);
    }
}
