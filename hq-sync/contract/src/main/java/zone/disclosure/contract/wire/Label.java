package zone.disclosure.contract.wire;

/** What a sealed parcel claims to be. It is signed too, so that a head can never pass for a receipt. */
public enum Label {
    HEAD,
    LOG,
    DIGEST,
    BUCKET,
    SUBMISSION,
    RECEIPT,
    REPORT,
    MAIL,
    TOKEN,
    COURIER
}
