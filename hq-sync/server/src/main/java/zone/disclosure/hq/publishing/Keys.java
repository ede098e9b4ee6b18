package zone.disclosure.hq.publishing;

import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.VerifyKey;

/** Headquarters' two keys. Their secret halves stay inside. */
public interface Keys {
    /** What seals are checked with. */
    VerifyKey sealing();

    /** What envelopes are closed to. */
    EnvelopeKey.Shown envelope();

    /** Writes {@code payload} down by the codec and seals it. */
    Bytes seal(Label label, Object payload);

    /**
     * Opens an envelope.
     *
     * @throws zone.disclosure.contract.wire.BrokenSeal when it was not closed to us with these words
     */
    Bytes open(Bytes closed, String binding);
}
