package zone.disclosure.station.search.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.station.catalogue.Count;
import zone.disclosure.station.search.Facets;

/** Counts the properties of everything that was found. */
final class FacetCount implements CollectorManager<Collector, Facets> {
    private static final List<String> LABELS =
            List.of(Fields.KIND, Fields.FIELD, Fields.ISSUER, Fields.YEAR, Fields.SCOPE);

    private final long today;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private int over;
    private int all;

    FacetCount(long today) {
        this.today = today;
        LABELS.forEach(label -> counts.put(label, new HashMap<>()));
    }

    /** Looks at one segment after the other; we search on one thread. */
    private final class Counter extends SimpleCollector {
        private final Map<String, SortedDocValues> labels = new HashMap<>();
        private final Map<String, int[]> ordinals = new HashMap<>();
        private NumericDocValues overFrom = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            overFrom = DocValues.getNumeric(segment.reader(), Fields.OVER_FROM);
            for (var label : LABELS) {
                var values = DocValues.getSorted(segment.reader(), label);
                labels.put(label, values);
                ordinals.put(label, new int[values.getValueCount()]);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            all++;
            if (overFrom.advanceExact(document) && overFrom.longValue() <= today) {
                over++;
            }
            for (var label : LABELS) {
                var values = labels.getOrDefault(label, DocValues.emptySorted());
                if (values.advanceExact(document)) {
                    ordinals.getOrDefault(label, new int[0])[values.ordValue()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (var label : LABELS) {
                var values = labels.getOrDefault(label, DocValues.emptySorted());
                var found = ordinals.getOrDefault(label, new int[0]);
                for (int ordinal = 0; ordinal < found.length; ordinal++) {
                    if (found[ordinal] > 0) {
                        counts.getOrDefault(label, new HashMap<>())
                                .merge(values.lookupOrd(ordinal).utf8ToString(), found[ordinal], Integer::sum);
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Collector newCollector() {
        return new Counter();
    }

    @Override
    public Facets reduce(java.util.Collection<Collector> collectors) {
        return new Facets(
                most(Fields.KIND, Kind::valueOf),
                most(Fields.FIELD, Field::new),
                most(Fields.ISSUER, Function.identity()),
                most(Fields.YEAR, Integer::valueOf).stream()
                        .sorted(Comparator.comparing((Count<Integer> count) -> count.what())
                                .reversed())
                        .toList(),
                most(Fields.SCOPE, Scope::new),
                all - over,
                over);
    }

    private <T> List<Count<T>> most(String label, Function<String, T> read) {
        return counts.getOrDefault(label, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> new Count<>(read.apply(it.getKey()), it.getValue()))
                .toList();
    }
}
