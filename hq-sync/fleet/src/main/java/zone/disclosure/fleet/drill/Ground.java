package zone.disclosure.fleet.drill;

import java.util.List;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;

/** The places of one small world: a county with a hall, and a town with two villages. Nobody else publishes there. */
record Ground(String county) {
    private static final List<String> SCOPES = List.of("000000", "101000", "101201", "101202", "900001");
    private static final List<String> STATIONS = List.of("90000101", "10120101", "10120201");

    /** The {@code number}-th world's, 0 to 9,999. */
    static Ground number(int number) {
        return new Ground("44%04d".formatted(number));
    }

    /** Where pages are published: county, town, two villages, the hall. */
    List<Scope> scopes() {
        return SCOPES.stream().map(rest -> new Scope(county + rest)).toList();
    }

    Scope scope(int index) {
        return scopes().get(index);
    }

    /** The hall's station and one in each village. */
    List<StationId> stations() {
        return STATIONS.stream().map(rest -> new StationId(county + rest)).toList();
    }
}
