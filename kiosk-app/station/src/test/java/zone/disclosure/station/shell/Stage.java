package zone.disclosure.station.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.Position;
import zone.disclosure.link.ShelfChange;
import zone.disclosure.link.Shelving;

/** A station of 白鹭村 that is enrolled and has its pages, without a headquarters ever having been there. */
@TestConfiguration(proxyBeanMethods = false)
class Stage {
    private static final StationId STATION = new StationId("43992110120101");
    private static final List<Scope> SCOPES = STATION.place().lineage();

    /** Enrols {@code data} as headquarters would have done. */
    static void enrol(Path data) {
        var key = SealKey.generate();
        var answer = new Enrolment.Answer(
                STATION,
                "白鹭村",
                SCOPES,
                SealKey.generate().shown().encoded(),
                EnvelopeKey.generate().shown().encoded(),
                "stage",
                List.of("127.0.0.1:9"),
                "http://127.0.0.1:8091",
                "chenghu",
                Optional.empty());
        write(
                data,
                "station.key",
                base64(key.secret()) + "\n" + base64(key.shown().encoded()) + "\n");
        write(data, "answer.json", new String(Codec.write(answer).toArray(), StandardCharsets.UTF_8));
    }

    @Bean
    ApplicationRunner shelve(Shelving shelving, BlobShelf blobs, Clock clock) {
        return _ -> {
            var form = Sha256.of(SamplePdf.FORM.toArray());
            blobs.append(form, SamplePdf.FORM);
            blobs.complete(form);
            for (var scope : SCOPES) {
                var pages = DemoPages.of(List.of(scope));
                var parcels = pages.stream().collect(Collectors.toMap(Page::id, PageParcel::pack));
                shelving.stage(parcels.values());
                var put = parcels.entrySet().stream()
                        .collect(Collectors.toMap(
                                java.util.Map.Entry::getKey,
                                one -> one.getValue().name()));
                shelving.apply(
                        new ShelfChange(new Position(scope, "stage", 1, clock.instant()), put, java.util.Set.of()));
            }
        };
    }

    private static void write(Path data, String name, String text) {
        try {
            Files.createDirectories(data.resolve("identity"));
            Files.writeString(data.resolve("identity").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toArray());
    }
}
