package zone.disclosure.hq.intake.internal;

/** What a document may say of itself, outside its text: in front matter, meta tags or the fields of a line. */
enum Says {
    ID,
    SCOPE,
    TITLE,
    NUMBER,
    ISSUER,
    /** 成文日期. */
    ISSUED,
    PUBLISHED,
    EFFECTIVE,
    EXPIRES,
    ATTRIBUTE,
    CATEGORY,
    KIND,
    FIELD,
    NORMATIVE,
    /** What ended it: 废止 or 已修改; then the day, and the document that says so. */
    ENDED,
    ENDED_ON,
    ENDED_BY,
    KEYWORDS,
    SUMMARY,
    ATTACHMENTS,
    INTERPRETS,
    AMENDS,
    REPEALS,
    REPLACES,
    RELATED
}
