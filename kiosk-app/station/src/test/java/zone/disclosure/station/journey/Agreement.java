package zone.disclosure.station.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Token;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.Wire;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;

/** Compares a station's disk with headquarters' sealed heads from outside both: neither is asked what it thinks it has. */
final class Agreement implements AutoCloseable {
    private final Path data;
    private final Enrolment.Answer enrolled;
    private final Wire wire;

    /** Looks at the station whose data lies in {@code data}. */
    Agreement(Path data) throws IOException {
        this.data = data;
        this.enrolled =
                Codec.read(Bytes.of(Files.readAllBytes(data.resolve("identity/answer.json"))), Enrolment.Answer.class);
        this.wire =
                new HazelcastWire(new WireAddress(enrolled.cluster(), enrolled.members(), "agreement"), this::token);
    }

    /** Whether every scope lies on the station's shelf as headquarters' newest head says. */
    boolean holds() throws IOException {
        for (var scope : enrolled.scopes()) {
            if (!holds(scope)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Scope scope) throws IOException {
        try {
            var sealed = wire.head(scope);
            if (sealed.isEmpty()) {
                return false;
            }
            var trusted = List.of(new VerifyKey(enrolled.sealing()));
            var head = Codec.read(Seal.open(sealed.get(), Label.HEAD, trusted), Head.class);
            var shelf = ScopeDigest.of(head.epoch(), scope, head.edition(), shelf(scope));
            return shelf.root().equals(head.digest());
        } catch (LineDown notNow) {
            return false;
        }
    }

    /** What lies there; opens every page, so that half of one would be found. */
    private Map<PageId, Sha256> shelf(Scope scope) throws IOException {
        var pages = new HashMap<PageId, Sha256>();
        var address = "jdbc:sqlite:file:" + data.resolve("shelf.db") + "?mode=ro";
        try (var shelf = DriverManager.getConnection(address);
                var query = shelf.prepareStatement("""
                        select page.id, parcel.hash, parcel.content
                          from page
                          join parcel on parcel.hash = page.parcel
                         where page.scope = ?
                        """)) {
            query.setString(1, scope.code());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var name = new Sha256(rows.getString(2));
                    pages.put(PageParcel.read(name, Bytes.of(rows.getBytes(3))).id(), name);
                }
            }
        } catch (SQLException e) {
            throw new IOException("the shelf cannot be read now", e);
        }
        return pages;
    }

    /** It comes as the station it looks at, which headquarters notices and bears. */
    private Bytes token() {
        try {
            var lines = Files.readAllLines(data.resolve("identity/station.key"));
            var secret = Base64.getDecoder();
            var key = SealKey.read(
                    Bytes.of(secret.decode(lines.getFirst())), new VerifyKey(Bytes.of(secret.decode(lines.get(1)))));
            var token = new Token(enrolled.station(), Instant.now(Clock.systemUTC()), UUID.randomUUID());
            return Seal.seal(key, Label.TOKEN, Codec.write(token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
