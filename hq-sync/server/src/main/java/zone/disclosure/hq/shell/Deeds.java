package zone.disclosure.hq.shell;

import java.util.Set;

/** What the journal's verbs mean in words. A deed it does not know is shown as it is written. */
public final class Deeds {
    private static final Set<String> KNOWN = Set.of(
            "page.create",
            "page.intake",
            "page.save",
            "page.complete",
            "page.submit",
            "page.send-back",
            "page.publish",
            "page.withdraw",
            "page.chase",
            "lineage.begin",
            "account.open",
            "account.close",
            "account.password",
            "station.code",
            "station.enrol",
            "station.revoke",
            "station.contact",
            "station.letter",
            "station.trust");

    private Deeds() {}

    /** The words for a deed such as {@code page.publish}. */
    public static String words(String deed) {
        return KNOWN.contains(deed) ? Words.of("deed." + deed) : deed;
    }
}
