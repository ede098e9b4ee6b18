package zone.disclosure.station.search.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.station.search.Filter;

/** What a visitor typed, as queries. Built from pieces, never parsed: no character has a meaning of its own. */
final class Wish {
    private static final Pattern PARTS_OF_A_NUMBER =
            Pattern.compile("(\\p{IsHan}{1,24})[^\\p{IsHan}0-9]*((?:19|20)\\d{2})(?:[^0-9]+(\\d{1,5})号?)?\\W*");
    private static final int LONGEST_PHRASE = 40;

    private final String typed;
    private final String plain;
    private final List<String> words;

    /** @param typed already cut to a sensible length */
    Wish(String typed, Analysis analysis) {
        this.typed = typed;
        this.plain = Spelling.plain(typed);
        this.words = analysis.words(plain);
    }

    /** As the index knows them, in the order they were typed. */
    List<String> words() {
        return words;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Pages in which every word stands somewhere, or whose number or title is meant. */
    Query strict() {
        var all = new BooleanQuery.Builder();
        words.stream().distinct().forEach(word -> all.add(somewhere(word), Occur.MUST));
        return withBoosts(all.build());
    }

    /** Pages in which a fair part of the words stands; for questions and slips of the finger. */
    Query loose() {
        var any = new BooleanQuery.Builder();
        var distinct = words.stream().distinct().toList();
        distinct.forEach(word -> any.add(somewhere(word), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(Math.max(1, distinct.size() / 3));
        return withBoosts(any.build());
    }

    private Query withBoosts(Query base) {
        var query = new BooleanQuery.Builder().add(base, Occur.SHOULD);
        DocumentNumber.parse(typed)
                .ifPresent(number -> query.add(constant(Fields.NUMBER, number.canonical(), 2_000), Occur.SHOULD));
        partOfNumber().ifPresent(number -> query.add(number, Occur.SHOULD));
        query.add(constant(Fields.TITLE_KEY, PageDocument.key(plain), 300), Occur.SHOULD);
        var characters = Spelling.characters(plain);
        if (characters.size() > 1 && characters.size() <= LONGEST_PHRASE) {
            query.add(new BoostQuery(phrase(Fields.TITLE_CHARACTERS, characters), 8), Occur.SHOULD);
        }
        if (words.size() > 1 && words.size() <= LONGEST_PHRASE) {
            query.add(new BoostQuery(phrase(Fields.BODY, words), 6), Occur.SHOULD);
        }
        return query.build();
    }

    /** "长县政务办 2023 1" means numbers that begin so, of that year, with that serial (R3.1). */
    private Optional<Query> partOfNumber() {
        var parts = PARTS_OF_A_NUMBER.matcher(plain.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var number = new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.NUMBER_PREFIX, parts.group(1))), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.NUMBER_YEAR, parts.group(2))), Occur.FILTER);
        if (parts.group(3) != null) {
            var serial = Integer.toString(Integer.parseInt(parts.group(3)));
            number.add(new TermQuery(new Term(Fields.NUMBER_SERIAL, serial)), Occur.FILTER);
        }
        return Optional.of(new BoostQuery(new ConstantScoreQuery(number.build()), parts.group(3) == null ? 50 : 500));
    }

    private static Query somewhere(String word) {
        if (word.codePointCount(0, word.length()) == 1) {
            return new DisjunctionMaxQuery(
                    List.of(
                            new BoostQuery(new TermQuery(new Term(Fields.TITLE_CHARACTERS, word)), 3),
                            new TermQuery(new Term(Fields.CHARACTERS, word))),
                    0.1f);
        }
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(Fields.TITLE, word)), 3),
                        new BoostQuery(new TermQuery(new Term(Fields.AROUND, word)), 1.5f),
                        new TermQuery(new Term(Fields.BODY, word))),
                0.1f);
    }

    private static Query phrase(String field, List<String> words) {
        var phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word)));
        return phrase.build();
    }

    private static Query constant(String field, String word, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), boost);
    }

    /** What else was asked for, around {@code wanted}. */
    static Query filtered(Query wanted, Filter filter, long today) {
        var query = new BooleanQuery.Builder().add(wanted, Occur.MUST);
        filter.kind().ifPresent(it -> require(query, Fields.KIND, it.name()));
        filter.field().ifPresent(it -> require(query, Fields.FIELD, it.code()));
        filter.issuer().ifPresent(it -> require(query, Fields.ISSUER, it));
        filter.year().ifPresent(it -> require(query, Fields.YEAR, Integer.toString(it)));
        filter.scope().ifPresent(it -> require(query, Fields.SCOPE, it.code()));
        switch (filter.counting()) {
            case ANY -> {}
            case IN_FORCE ->
                query.add(LongPoint.newRangeQuery(Fields.OVER_FROM, today + 1, Long.MAX_VALUE), Occur.FILTER);
            case OVER -> query.add(LongPoint.newRangeQuery(Fields.OVER_FROM, Long.MIN_VALUE, today), Occur.FILTER);
        }
        return query.build();
    }

    /** Everything. */
    static Query everything() {
        return MatchAllDocsQuery.INSTANCE;
    }

    private static void require(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
}
