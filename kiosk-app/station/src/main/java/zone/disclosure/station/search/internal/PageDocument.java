package zone.disclosure.station.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.contract.page.Page;

/** A page as the index keeps it. The text itself stays on the shelf. */
final class PageDocument {
    private static final FieldType CHARACTERS = characters();
    /** Lucene refuses longer single words; nobody types an issuer of this length. */
    private static final int LONGEST_WORD = 500;

    private PageDocument() {}

    static Document of(Page page) {
        var title = Spelling.plain(page.title());
        var body = Spelling.plain(page.plain());
        var around = Spelling.plain(String.join(
                "\n",
                page.summary(),
                String.join(" ", page.keywords()),
                page.issuer(),
                page.number().orElse("")));
        var document = new Document();
        document.add(new StringField(Fields.ID, page.id().value(), Field.Store.YES));
        document.add(new StoredField(Fields.VERSION, page.version()));
        document.add(new StoredField(Fields.SHOWN_TITLE, page.title()));
        page.keywords().forEach(word -> document.add(new StoredField(Fields.KEYWORD, word)));
        document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
        document.add(
                new TextField(Fields.TITLE_CHARACTERS, String.join(" ", Spelling.characters(title)), Field.Store.NO));
        document.add(new StringField(Fields.TITLE_KEY, key(title), Field.Store.NO));
        document.add(new TextField(Fields.AROUND, around, Field.Store.NO));
        document.add(new TextField(Fields.BODY, body, Field.Store.NO));
        document.add(new Field(Fields.CHARACTERS, distinct(title, around, body), CHARACTERS));
        number(page, document);
        label(document, Fields.KIND, page.kind().name());
        label(document, Fields.FIELD, page.field().code());
        label(document, Fields.ISSUER, page.issuer());
        label(
                document,
                Fields.YEAR,
                Integer.toString(page.issued().orElse(page.published()).getYear()));
        label(document, Fields.SCOPE, page.scope().code());
        document.add(new LongPoint(Fields.OVER_FROM, overFrom(page)));
        document.add(new NumericDocValuesField(Fields.OVER_FROM, overFrom(page)));
        document.add(
                new NumericDocValuesField(Fields.PUBLISHED, page.published().toEpochDay()));
        return document;
    }

    /** A title without everything people leave out when they type it. */
    static String key(String plainTitle) {
        return Spelling.cut(String.join("", Spelling.characters(plainTitle)), LONGEST_WORD);
    }

    private static void number(Page page, Document document) {
        page.number().flatMap(DocumentNumber::parse).ifPresent(number -> {
            document.add(new StringField(Fields.NUMBER, number.canonical(), Field.Store.NO));
            document.add(new StringField(Fields.NUMBER_PREFIX, Spelling.plain(number.prefix()), Field.Store.NO));
            number.year()
                    .ifPresent(year ->
                            document.add(new StringField(Fields.NUMBER_YEAR, Integer.toString(year), Field.Store.NO)));
            document.add(new StringField(Fields.NUMBER_SERIAL, Integer.toString(number.serial()), Field.Store.NO));
        });
    }

    private static void label(Document document, String name, String value) {
        var word = Spelling.cut(value, LONGEST_WORD);
        document.add(new StringField(name, word, Field.Store.NO));
        document.add(new SortedDocValuesField(name, new BytesRef(word)));
    }

    private static String distinct(String... texts) {
        return String.join(
                " ",
                Stream.of(texts)
                        .map(Spelling::characters)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** The first day on which {@link zone.disclosure.contract.page.Validity#isOver} holds. */
    private static long overFrom(Page page) {
        var term = page.term();
        long expired = term.expires()
                .map(day -> day.plusDays(1))
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
        long ended = term.ending()
                .filter(ending -> ending.state().isOver())
                .map(ending -> ending.on().toEpochDay())
                .orElse(Long.MAX_VALUE);
        return Math.min(expired, ended);
    }

    private static FieldType characters() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
