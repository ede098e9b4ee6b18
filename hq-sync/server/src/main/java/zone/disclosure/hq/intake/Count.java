package zone.disclosure.hq.intake;

/**
 * How far an intake has come.
 *
 * @param seen documents met so far, whatever became of them
 * @param created new drafts
 * @param changed drafts whose source differs from last time
 * @param unchanged documents that were here already
 * @param held those of all three that lack what the law asks for, as they stand now
 * @param published those that went on to the public
 * @param refused those that were to be published and were refused
 * @param failed documents that could not be taken
 * @param skipped files of a kind that is no document
 * @param bytes size of the files read
 */
public record Count(
        int seen,
        int created,
        int changed,
        int unchanged,
        int held,
        int published,
        int refused,
        int failed,
        int skipped,
        long bytes) {}
