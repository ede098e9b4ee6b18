package zone.disclosure.hq.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zone.disclosure.branding.Glyphs;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.contract.page.Fact;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.store.Blobs;

/** The machine's checks before anything reaches the public. They find; people decide. Source: R3.1, R3.3, R4.1, R4.10. */
@Component
class Checks {
    /** Half of what a parcel may be when unpacked; a longer body belongs into an attachment. */
    private static final int LONGEST_MARKUP = 8 * 1024 * 1024;

    private static final int LEAST_NOTICE_DAYS = 30;
    private static final int GLYPHS_NAMED = 8;

    private final Blobs blobs;

    Checks(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Everything the material alone can tell, holding findings first. */
    List<Finding> of(Scope scope, Material material) {
        var findings = new ArrayList<Finding>();
        missing(material, findings);
        subsidy(material, findings);
        number(material, findings);
        for (var attachment : material.attachments()) {
            attachment(attachment, findings);
        }
        if (material.markup().length() > LONGEST_MARKUP) {
            findings.add(new Finding(Check.TOO_LARGE, material.markup().length() / 1024 / 1024 + " MB"));
        }
        dates(material, findings);
        var words = words(material);
        Marks.find(words, findings);
        glyphs(words, findings);
        return List.copyOf(findings);
    }

    /** All words of a material. */
    static String words(Material material) {
        return Stream.of(
                        Stream.of(material.title(), material.summary(), material.markup()),
                        material.issuer().stream(),
                        material.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value())),
                        material.attachments().stream().map(Attachment::name))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }

    private static void missing(Material material, List<Finding> findings) {
        if (material.attribute().isEmpty()) {
            findings.add(new Finding(Check.ATTRIBUTE_MISSING, ""));
        }
        material.attribute()
                .filter(attribute -> attribute != Attribute.ACTIVE)
                .ifPresent(attribute -> findings.add(new Finding(Check.ATTRIBUTE_NOT_ACTIVE, attribute.chinese())));
        if (material.issuer().filter(issuer -> !issuer.isBlank()).isEmpty()) {
            findings.add(new Finding(Check.ISSUER_MISSING, ""));
        }
        if (material.kind().isEmpty()) {
            findings.add(new Finding(Check.KIND_MISSING, ""));
        }
        if (material.field().isEmpty()) {
            findings.add(new Finding(Check.FIELD_MISSING, ""));
        }
        if (material.issued().isEmpty()) {
            findings.add(new Finding(Check.ISSUED_MISSING, ""));
        }
        if (material.markup().isBlank()
                && material.facts().isEmpty()
                && material.attachments().isEmpty()) {
            findings.add(new Finding(Check.EMPTY, ""));
        }
    }

    private static void subsidy(Material material, List<Finding> findings) {
        if (material.kind().equals(Optional.of(Kind.SUBSIDY))) {
            Fact.SUBSIDY.stream()
                    .filter(label -> material.facts().stream()
                            .noneMatch(fact ->
                                    fact.label().equals(label) && !fact.value().isBlank()))
                    .forEach(label -> findings.add(new Finding(Check.SUBSIDY_FACT, label)));
        }
    }

    private static void number(Material material, List<Finding> findings) {
        material.number()
                .ifPresent(written -> DocumentNumber.parse(written)
                        .ifPresentOrElse(
                                number -> number.warnings().stream()
                                        .sorted()
                                        .forEach(warning -> findings.add(new Finding(check(warning), written))),
                                () -> findings.add(new Finding(Check.NUMBER_UNREADABLE, written))));
    }

    private static Check check(DocumentNumber.Warning warning) {
        return switch (warning) {
            case BRACKET -> Check.NUMBER_BRACKET;
            case DI -> Check.NUMBER_DI;
            case ZERO_PADDED -> Check.NUMBER_ZERO;
        };
    }

    private void attachment(Attachment attachment, List<Finding> findings) {
        if (blobs.find(attachment.hash()).isEmpty()) {
            findings.add(new Finding(Check.ATTACHMENT_MISSING, attachment.name()));
        }
    }

    /** What no face of ours draws would be a blank on screen and 〓 on paper. */
    private static void glyphs(String words, List<Finding> findings) {
        var missing = Glyphs.shared().missing(words);
        if (!missing.isEmpty()) {
            var named = missing.stream()
                    .limit(GLYPHS_NAMED)
                    .map(point -> Character.toString(point) + " U+%04X".formatted(point))
                    .collect(Collectors.joining("、"));
            findings.add(new Finding(Check.NO_GLYPH, named));
        }
    }

    private static void dates(Material material, List<Finding> findings) {
        var issued = material.issued();
        var effective = material.term().effective();
        if (material.term().normative()
                && issued.isPresent()
                && effective.isPresent()
                && effective.get().isBefore(issued.get().plusDays(LEAST_NOTICE_DAYS))) {
            findings.add(new Finding(Check.EFFECTIVE_SOON, effective.get().toString()));
        }
    }
}
