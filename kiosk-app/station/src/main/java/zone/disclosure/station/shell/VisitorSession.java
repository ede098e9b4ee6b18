package zone.disclosure.station.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.form.Slip;

/**
 * Everything of the visitor in front of the screen, in one place. It lives in the HTTP session and dies with it; no
 * other object, file or log may hold anything a visitor typed or chose.
 */
public final class VisitorSession {
    private final Trail trail = new Trail();
    private final Basket basket = new Basket();
    private final SequencedMap<PageId, Slip.Item> read = new LinkedHashMap<>();
    private Appearance appearance = Appearance.PLAIN;
    private int sheets;
    private boolean scanned;

    /** The visit this request belongs to; a new one when there is none yet. */
    public static VisitorSession current() {
        var session = VaadinSession.getCurrent();
        var present = session.getAttribute(VisitorSession.class);
        if (present != null) {
            return present;
        }
        var fresh = new VisitorSession();
        session.setAttribute(VisitorSession.class, fresh);
        return fresh;
    }

    /** How the screen looks now. */
    public Appearance appearance() {
        return appearance;
    }

    /** Changes how the screen looks. */
    public void look(Appearance next) {
        appearance = next;
    }

    /** The way back. */
    public Trail trail() {
        return trail;
    }

    /** What the visitor wants to take along. */
    public Basket basket() {
        return basket;
    }

    /** Notes that a page was opened, for the slip. */
    public void noteRead(Slip.Item item) {
        read.put(item.page(), item);
    }

    /** What was read, in order. */
    public List<Slip.Item> read() {
        return List.copyOf(read.values());
    }

    /** Notes paper that came out. */
    public void notePrinted(int more) {
        sheets += more;
    }

    /** How many sheets came out. */
    public int printedSheets() {
        return sheets;
    }

    /** Notes that a code was scanned at this station. */
    public void noteScanned() {
        scanned = true;
    }

    /** Whether a code was scanned. */
    public boolean hasScanned() {
        return scanned;
    }
}
