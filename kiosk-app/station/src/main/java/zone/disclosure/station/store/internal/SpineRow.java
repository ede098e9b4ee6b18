package zone.disclosure.station.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.station.store.Spine;

/** Reads a spine from a row. */
final class SpineRow {
    private SpineRow() {}

    static Spine read(ResultSet row, int index) throws SQLException {
        return new Spine(
                new PageId(row.getString("id")),
                row.getInt("version"),
                new Scope(row.getString("scope")),
                Kind.valueOf(row.getString("kind")),
                new Field(row.getString("field")),
                row.getString("title"),
                Optional.ofNullable(row.getString("number")),
                row.getString("issuer"),
                Optional.ofNullable(row.getString("issued")).map(LocalDate::parse),
                LocalDate.parse(row.getString("published")),
                Codec.read(Bytes.of(row.getString("term").getBytes(StandardCharsets.UTF_8)), Term.class),
                row.getInt("attachments"));
    }
}
