package zone.disclosure.contract.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import zone.disclosure.contract.Bytes;

/**
 * Writes and reads what travels, as JSON in UTF-8. The writer is strict: properties in the order of the record, absent
 * parts left out, the same value always the same bytes. The reader is tolerant: it skips what a newer writer added.
 */
public final class Codec {
    /** Bodies may reach some megabytes; nesting deeper than this is an attack, not a document. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxStringLength(16 * 1024 * 1024)
            .maxNestingDepth(32)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // Only for words that say which of them stands for the unknown ones.
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Codec() {}

    /** The one way to write {@code value} down. */
    public static Bytes write(Object value) {
        return Bytes.of(JSON.writeValueAsBytes(value));
    }

    /**
     * Reads what a checked seal covers.
     *
     * @throws BrokenSeal when the content is not a {@code type}: whoever sealed it speaks another language
     */
    public static <T> T read(OpenedParcel parcel, Class<T> type) {
        return read(parcel.payload(), type);
    }

    /**
     * Reads bytes that something else vouches for: our own file or database, or a hash inside a checked seal.
     *
     * @throws BrokenSeal when the content is not a {@code type}
     */
    public static <T> T read(Bytes vouchedFor, Class<T> type) {
        try {
            return JSON.readValue(vouchedFor.toArray(), type);
        } catch (JacksonException e) {
            throw new BrokenSeal("content is not a " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }
}
