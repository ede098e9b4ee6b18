package zone.disclosure.station.printing.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import zone.disclosure.station.printing.Refusal;

/** What the process of its own said before it ended, and what its silence means. */
final class Told implements Consumer<String> {
    private final Map<Integer, Refusal> refused = new HashMap<>();
    private Optional<Integer> pages = Optional.empty();
    private Optional<Integer> busyWith = Optional.empty();
    private Optional<Refusal> whole = Optional.empty();

    @Override
    public void accept(String line) {
        var words = line.split(" ", -1);
        switch (words[0]) {
            case "PAGES" -> pages = Optional.of(Integer.valueOf(words[1]));
            case "PAGE" -> busyWith = Optional.of(Integer.valueOf(words[1]));
            case "DONE" -> busyWith = Optional.empty();
            case "PAGE-REFUSED" -> {
                refused.put(Integer.valueOf(words[1]), Refusal.valueOf(words[2]));
                busyWith = Optional.empty();
            }
            case "REFUSED" -> whole = Optional.of(Refusal.valueOf(words[1]));
            default -> {
                // The virtual machine's own words before it dies; the log has them.
            }
        }
    }

    Optional<Integer> pages() {
        return pages;
    }

    /** Pages that were refused, and the one over which it died. */
    Map<Integer, Refusal> pageRefusals() {
        busyWith.ifPresent(page -> refused.put(page, Refusal.TOO_MUCH));
        return Map.copyOf(refused);
    }

    /** Why the whole file is refused: it said so, or died before it could count the pages. */
    Optional<Refusal> refusal() {
        return whole.or(() -> pages.isPresent() ? Optional.empty() : Optional.of(Refusal.TOO_MUCH));
    }
}
