package zone.disclosure.hq.content.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.hq.content.Material;

/** The hash that a submission fixes: over scope and material as the codec writes them. Source: R4.10. */
final class MaterialHash {
    private MaterialHash() {}

    static Sha256 of(Scope scope, Material material) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((scope.code() + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(Codec.write(material).toArray());
        return Sha256.of(bytes.toByteArray());
    }
}
