package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.DemoCounty;
import zone.disclosure.hq.intake.Order;
import zone.disclosure.hq.intake.Progress;
import zone.disclosure.hq.store.Settings;

/** The demonstration's pages, out of the program's own resources into a folder, and from there in like anybody's. */
@Component
final class DemoPages implements DemoCounty {
    private static final String ATTACHMENTS = "classpath*:demo/attachments/";

    private final StagedIntake intake;
    private final Originals originals;
    private final Settings settings;
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    DemoPages(StagedIntake intake, Originals originals, Settings settings) {
        this.intake = intake;
        this.originals = originals;
        this.settings = settings;
    }

    @Override
    public Account load(Staff editor, Staff approver, Progress progress) {
        var folder = settings.data().resolve("demo");
        unpack(folder.resolve("pages"));
        var order = Order.drafts(settings.countyScope(), editor).publishedBy(approver);
        return intake.take(folder.resolve("pages"), order, progress, (_, name) -> attachment(folder, name));
    }

    private void unpack(Path pages) {
        try {
            Files.createDirectories(pages);
            for (var page : resources.getResources("classpath*:demo/pages/*.md")) {
                try (var content = page.getInputStream()) {
                    Files.write(
                            pages.resolve(
                                    Optional.ofNullable(page.getFilename()).orElseThrow()),
                            content.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's pages cannot be unpacked into " + pages, e);
        }
    }

    /** Rendered once for each state of its source: a paper's bytes differ from one rendering to the next. */
    private Optional<Attachment> attachment(Path folder, String name) throws Unreadable {
        var source = source(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var state =
                Sha256.of(source.get().getBytes(StandardCharsets.UTF_8)).hex().substring(0, 12);
        var paper = folder.resolve("papers").resolve(name + "-" + state + ".pdf");
        if (!Files.exists(paper)) {
            DemoPaper.render(source.get(), paper);
        }
        return Optional.of(
                originals.keep(paper, DemoPaper.title(source.get(), name) + ".pdf", Format.PDF.mediaType(), true));
    }

    private Optional<String> source(String name) {
        try {
            for (var found : resources.getResources(ATTACHMENTS + name + ".md")) {
                return Optional.of(found.getContentAsString(StandardCharsets.UTF_8));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's attachment " + name + " cannot be read", e);
        }
    }
}
