package zone.disclosure.hq.store;

import java.util.Collection;

/** How members tell each other that something is new: through the database that they share, and never otherwise. */
public interface Notices {
    /** Tells all members when the surrounding transaction stands, and nobody when it does not. */
    void say(Notice.Channel channel, Collection<String> words);
}
