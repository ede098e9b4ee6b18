package zone.disclosure.contract.page;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of a page's body. Text is plain: no markup can travel in it, so none can run. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    /** The words of this block alone, for search and for reading aloud. */
    String plain();

    /** A heading; level 1 is the widest, 3 the narrowest. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading's level is 1 to 3, not " + level);
            }
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements Block {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A list, numbered or not. */
    record Listing(boolean numbered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String plain() {
            return String.join("\n", items);
        }
    }

    /** A table; the first row is its head. Rows may differ in length. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String plain() {
            return String.join(
                    "\n", rows.stream().map(row -> String.join(" ", row)).toList());
        }
    }
}
