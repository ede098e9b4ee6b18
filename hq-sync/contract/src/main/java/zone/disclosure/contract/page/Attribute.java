package zone.disclosure.contract.page;

import java.util.Optional;
import java.util.stream.Stream;

/** The disclosure attribute (公开属性) fixed when a document is drafted. Only {@link #ACTIVE} may be published. Source: R3.3. */
public enum Attribute {
    ACTIVE("主动公开"),
    ON_REQUEST("依申请公开"),
    CLOSED("不予公开");

    private final String chinese;

    Attribute(String chinese) {
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }

    /** Reads the words that stand on documents, also 公开发布 and 不公开; empty when the text names none of them. */
    public static Optional<Attribute> read(String text) {
        if (text.contains("不予公开") || text.contains("不公开")) {
            return Optional.of(CLOSED);
        }
        if (text.contains("公开发布")) {
            return Optional.of(ACTIVE);
        }
        return Stream.of(ACTIVE, ON_REQUEST)
                .filter(attribute -> text.contains(attribute.chinese))
                .findFirst();
    }
}
