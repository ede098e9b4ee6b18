package zone.disclosure.contract.wire;

import zone.disclosure.contract.Bytes;

/** A payload whose seal was checked. Holding one is the proof: {@link Seal#open} is the only way to get one. */
public final class OpenedParcel {
    private final Bytes payload;
    private final VerifyKey signer;

    OpenedParcel(Bytes payload, VerifyKey signer) {
        this.payload = payload;
        this.signer = signer;
    }

    /** The bytes that were signed. */
    public Bytes payload() {
        return payload;
    }

    /** Whose seal it was. */
    public VerifyKey signer() {
        return signer;
    }
}
