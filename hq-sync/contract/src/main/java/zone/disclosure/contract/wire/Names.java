package zone.disclosure.contract.wire;

import java.util.UUID;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;

/** What the structures on the wire are called and how their keys are written. All keys are text, all values bytes. */
public final class Names {
    /** Map: scope → sealed {@link Head}. */
    public static final String HEAD = "head";
    /** Map: {@link LogPage#key} → sealed {@link LogPage}. */
    public static final String LOG = "log";
    /** Map: hash → content of a {@link PageParcel}. */
    public static final String PARCEL = "parcel";
    /** Map: {@link #blobKey} → chunk of an attachment. */
    public static final String BLOB = "blob";
    /** Map: {@link #digestKey} → sealed {@link ScopeDigest}, {@link #bucketKey} → sealed bucket. */
    public static final String DIGEST = "digest";
    /** Ringbuffer: a doorbell; its items are scopes that changed and prove nothing. */
    public static final String BELL = "bell";
    /** Map written by stations: {@link #submissionKey} → sealed {@link Submission}. */
    public static final String INBOX = "inbox";
    /** Map: {@link #submissionKey} → sealed {@link Receipt}. */
    public static final String RECEIPT = "receipt";
    /** Map written by stations: station → sealed {@link Report}. */
    public static final String REPORT = "report";
    /** Map: {@link #packKey} → some pages of a bucket, compressed together. */
    public static final String PACK = "pack";
    /** Map: {@link MailPage#key} → sealed {@link MailPage}. */
    public static final String MAIL = "mail";

    /** Most bytes of what a station writes into one of these maps; headquarters cuts off who sends more. */
    public static final int LARGEST_WRITTEN = 256 * 1024;

    private Names() {}

    /** Where a chunk of an attachment lies; {@code index} counts from 0. */
    public static String blobKey(Sha256 blob, int index) {
        return blob.hex() + "/" + index;
    }

    /** The digest of a scope at exactly one edition. */
    public static String digestKey(String epoch, Scope scope, long edition) {
        return String.join("/", epoch, scope.code(), Long.toString(edition));
    }

    /** One bucket of that digest, 0 to 63. */
    public static String bucketKey(String epoch, Scope scope, long edition, int bucket) {
        return digestKey(epoch, scope, edition) + "/" + bucket;
    }

    /** Slice {@code slice} of a bucket, from 0; named by the bucket's hash, so it never changes. */
    public static String packKey(Sha256 bucket, int slice) {
        return bucket.hex() + "/" + slice;
    }

    /** Where a submission goes and its receipt is found. */
    public static String submissionKey(StationId station, UUID submission) {
        return station.value() + "/" + submission;
    }
}
