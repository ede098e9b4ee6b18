package zone.disclosure.hq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (HQ-[0-9]{3}) \\|");

    @Test
    void theDocumentNamesEveryIncidentAndNoOther() throws IOException {
        var document = Files.readString(Path.of("docs/incidents.md"));

        assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Incident.values()).map(Incident::code).toList());
    }

    @Test
    void whatWasThrownBecomesASentenceWithACode() {
        assertThat(Troubles.of(new IllegalStateException(new SQLException("refused", "08001")))
                        .incident())
                .isEqualTo(Incident.DATABASE_GONE);
        assertThat(Troubles.of(new IllegalStateException(new SQLException("Connection is closed")))
                        .incident())
                .isEqualTo(Incident.DATABASE_GONE);
        assertThat(Troubles.of(new IllegalStateException(new SQLException("not unique", "23505")))
                        .incident())
                .isEqualTo(Incident.INTERNAL);
        assertThat(Troubles.of(new IOException("No space left on device")).incident())
                .isEqualTo(Incident.DISK);
        assertThat(Troubles.of(new NoSuchFileException("x")).incident()).isEqualTo(Incident.DISK);
        assertThat(Troubles.of(new IllegalStateException("?")).incident()).isEqualTo(Incident.INTERNAL);
    }
}
