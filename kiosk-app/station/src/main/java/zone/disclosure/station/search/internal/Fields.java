package zone.disclosure.station.search.internal;

/** The names of the fields in the index. A change of what they hold needs a new {@link #SCHEMA}. */
final class Fields {
    /** An index with another schema is thrown away and made anew. */
    static final String SCHEMA = "1";

    static final String ID = "id";
    static final String VERSION = "version";
    /** Words of the title, as the analyzer cuts them. */
    static final String TITLE = "title";
    /** The title character by character, with positions. */
    static final String TITLE_CHARACTERS = "title1";
    /** The whole title as one word. */
    static final String TITLE_KEY = "titleKey";
    /** Summary, keywords, issuer and number. */
    static final String AROUND = "around";

    static final String BODY = "body";
    /** Which single characters occur anywhere. */
    static final String CHARACTERS = "characters";

    static final String NUMBER = "number";
    static final String NUMBER_PREFIX = "numberPrefix";
    static final String NUMBER_YEAR = "numberYear";
    static final String NUMBER_SERIAL = "numberSerial";

    static final String KIND = "kind";
    static final String FIELD = "field";
    static final String ISSUER = "issuer";
    static final String YEAR = "year";
    static final String SCOPE = "scope";
    /** The day from which the document is over, as days since 1970; far in the future when never. */
    static final String OVER_FROM = "overFrom";

    static final String PUBLISHED = "published";
    static final String SHOWN_TITLE = "shownTitle";
    static final String KEYWORD = "keyword";

    private Fields() {}
}
