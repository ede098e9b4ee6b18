package zone.disclosure.hq.access;

/** The two ports of headquarters as they really are, also where the settings say 0. */
public interface Ports {
    /** Where the console and the commands listen. */
    int console();

    /** Where the portal and enrolment listen. */
    int portal();
}
