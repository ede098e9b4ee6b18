package zone.disclosure.hq.members;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.distribution.internal.SomeStation;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.Position;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;
import zone.disclosure.link.pocket.PocketStore;

/** A station with a real line and a store in memory. */
final class Linked implements AutoCloseable {
    private static final Scope COUNTY = new Scope("439921000000");

    private final SealKey key = SealKey.generate();
    private final PocketStore store = new PocketStore();
    private final Enrolment.Answer answer;
    private final LinkLoop loop;

    /** Enrols with a code at a portal and begins. */
    Linked(String portal, String code) throws IOException, InterruptedException {
        answer = enrolled(portal, code);
        var party = new Party(
                answer.station(),
                answer.scopes(),
                new VerifyKey(answer.sealing()),
                (label, payload) -> Seal.seal(key, label, payload));
        loop = new LinkLoop(
                new HazelcastWire(
                        new WireAddress(answer.cluster(), answer.members(), "linked"),
                        () -> party.token(Clock.systemUTC().instant())),
                party,
                new LinkLoop.Stores(store, store, store, store),
                new SomeStation.Silent(),
                () -> new Report(
                        answer.station(), Instant.now(Clock.systemUTC()), "test", List.of(), 0, 0, 0, "", Health.FINE),
                Clock.systemUTC());
        loop.start();
    }

    List<String> members() {
        return answer.members();
    }

    /** The titles on its shelf. */
    List<String> titles() {
        return store.holdings(COUNTY).keySet().stream()
                .flatMap(page -> store.page(page).stream())
                .map(Page::title)
                .sorted()
                .toList();
    }

    /** Hashes of what is on its shelf. */
    List<String> hashes() {
        return store.holdings(COUNTY).values().stream()
                .map(Sha256::hex)
                .sorted()
                .toList();
    }

    String epoch() {
        return store.position(COUNTY).map(Position::epoch).orElse("");
    }

    /** Writes a slip and owes it from now on. */
    UUID owe() {
        var slip = UUID.randomUUID();
        store.write(slip, SomeStation.sealed(slip, key, answer));
        loop.letterWritten();
        return slip;
    }

    /** Whether headquarters of the present epoch has everything. */
    boolean owesNothing() {
        return store.owed(epoch(), 0, 1).isEmpty();
    }

    private Enrolment.Answer enrolled(String portal, String code) throws IOException, InterruptedException {
        var request = new Enrolment.Request(code, key.shown().encoded(), "test");
        try (var client = HttpClient.newHttpClient()) {
            var reply = client.send(
                    HttpRequest.newBuilder(URI.create(portal + Enrolment.PATH))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(
                                    Codec.write(request).toArray()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return Codec.read(Bytes.of(reply.body()), Enrolment.Answer.class);
        }
    }

    @Override
    public void close() {
        loop.close();
    }
}
