package zone.disclosure.station.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.forms.SlipDraft;
import zone.disclosure.station.pageqr.Scan;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.printing.PrintJobId;

/**
 * Everything of the visitor in front of the screen, in one place. It lives in the HTTP session and dies with it; no
 * other object, file or log may hold anything a visitor typed or chose.
 */
public final class VisitorSession {
    private final Trail trail = new Trail();
    private final Basket basket = new Basket();
    private final SequencedMap<PageId, Slip.Item> read = new LinkedHashMap<>();
    private Appearance appearance = Appearance.PLAIN;
    private Looking looking = Looking.AT_ALL;
    private List<PrintItem> toPrint = List.of();
    private Optional<PrintJobId> job = Optional.empty();
    private Optional<Scan> scan = Optional.empty();
    private Optional<SlipDraft> slip = Optional.empty();
    private Optional<String> receipt = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private final Map<PrintJobId, Integer> printed = new HashMap<>();
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

    /** Notes how many sheets of a job are out by now. */
    public void notePrinted(PrintJobId of, int sheets) {
        printed.put(of, sheets);
    }

    /** How many sheets came out. */
    public int printedSheets() {
        return printed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Notes that a code was scanned at this station. */
    public void noteScanned() {
        scanned = true;
    }

    /** Whether a code was scanned. */
    public boolean hasScanned() {
        return scanned;
    }

    /** What the visitor is looking through. */
    public Looking looking() {
        return looking;
    }

    /** Looks through something else. */
    public void look(Looking next) {
        looking = next;
    }

    /** What was asked to be printed and is not agreed yet. */
    public List<PrintItem> toPrint() {
        return toPrint;
    }

    /** Asks to print something else; a job that is over is forgotten. */
    public void wantPrinted(List<PrintItem> items) {
        toPrint = List.copyOf(items);
        job = Optional.empty();
    }

    /** The job of this visit that was started last. */
    public Optional<PrintJobId> job() {
        return job;
    }

    /** Notes the job that was just started. */
    public void started(PrintJobId id) {
        job = Optional.of(id);
    }

    /** What the last scanned code meant. */
    public Optional<Scan> scan() {
        return scan;
    }

    /** Notes what a scanned code meant. */
    public void scanned(Scan meaning) {
        scan = Optional.of(meaning);
    }

    /** Waits for another code. */
    public void forgetScan() {
        scan = Optional.empty();
    }

    /** The slip being filled in. */
    public Optional<SlipDraft> slip() {
        return slip;
    }

    /** Keeps the slip as far as it is filled in. */
    public void keep(SlipDraft draft) {
        slip = Optional.of(draft);
    }

    /** The slip was sent: only its number is kept. */
    public void sent(String number) {
        slip = Optional.empty();
        receipt = Optional.of(number);
    }

    /** The number of the slip that was sent last. */
    public Optional<String> receipt() {
        return receipt;
    }

    /** The next slip begins; the receipt of the last is no longer shown. */
    public void startAnotherSlip() {
        receipt = Optional.empty();
    }

    /** The code of what went wrong last on this visitor's screen. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Notes that something went wrong. */
    public void trouble(String code) {
        trouble = Optional.of(code);
    }
}
