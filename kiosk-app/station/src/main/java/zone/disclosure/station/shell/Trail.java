package zone.disclosure.station.shell;

import java.util.ArrayDeque;
import java.util.Deque;

/** The screens of this visit in the order seen, so that "back" never leads into another visitor's visit. */
public final class Trail {
    private static final int LONGEST = 30;
    private final Deque<String> places = new ArrayDeque<>();

    /** Notes that {@code place} is on the screen now. Coming back to the place before shortens the trail. */
    public void arrive(String place) {
        if (place.equals(places.peekLast())) {
            return;
        }
        places.addLast(place);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
    }

    /** Takes the present place off and tells the one before; the home screen when there is none. */
    public String back() {
        places.pollLast();
        var before = places.pollLast();
        return before == null ? "home" : before;
    }
}
