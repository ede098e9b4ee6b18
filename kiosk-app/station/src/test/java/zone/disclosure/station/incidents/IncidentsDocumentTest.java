package zone.disclosure.station.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IncidentsDocumentTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (K-[0-9]{3}) \\|");

    @Test
    void theDocumentNamesEveryIncidentAndNoOther() throws IOException {
        var document = Files.readString(Path.of("../docs/incidents.md"));

        assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Incident.values()).map(Incident::code).toList());
    }
}
