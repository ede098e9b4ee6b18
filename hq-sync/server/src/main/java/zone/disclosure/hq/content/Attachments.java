package zone.disclosure.hq.content;

import java.io.InputStream;
import java.util.OptionalInt;
import zone.disclosure.contract.page.Attachment;

/** Takes files in that go with a page, and tells what they are. A damaged one is kept as it is, never repaired. */
public interface Attachments {
    /**
     * Keeps a file and finds out its type by its name, and whether it has text.
     *
     * @param name what people call it, with its ending
     * @throws zone.disclosure.hq.store.Trouble when it cannot be written
     */
    Attachment keep(String name, InputStream content);

    /** How many sheets a PDF has; empty when it is no PDF or cannot be opened. */
    OptionalInt leaves(Attachment attachment);
}
