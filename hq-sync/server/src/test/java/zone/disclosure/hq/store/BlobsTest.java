package zone.disclosure.hq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.Sha256;
import zone.disclosure.hq.HeadquartersTest;

@HeadquartersTest
class BlobsTest {
    @Autowired
    private Blobs blobs;

    @Autowired
    private Settings settings;

    @Test
    void contentIsKeptOnceUnderItsHash() throws IOException {
        var content = new byte[] {1, 2, 3};

        var hash = blobs.put(new ByteArrayInputStream(content));

        assertThat(hash).isEqualTo(Sha256.of(content)).isEqualTo(blobs.put(new ByteArrayInputStream(content)));
        assertThat(blobs.find(hash))
                .get()
                .extracting(file -> file.toFile().length())
                .isEqualTo(3L);
        assertThat(blobs.size(hash)).isEqualTo(3);
    }

    @Test
    void aFullDiskIsAnIncidentAndLeavesNothingHalf() throws IOException {
        var full = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> blobs.put(full)).hasMessageContaining("HQ-105");
        try (var files = Files.list(settings.blobs())) {
            assertThat(files).noneMatch(file -> file.toString().contains("half-"));
        }
    }
}
