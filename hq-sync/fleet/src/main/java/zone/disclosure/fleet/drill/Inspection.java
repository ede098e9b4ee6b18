package zone.disclosure.fleet.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;

/** Compares what lies on the disks of the stations with what lies in headquarters' database, without the link. */
record Inspection(Ground ground, County county, List<DrillStation> stations) {
    /** What is not as it must be, in words. */
    List<String> differences() {
        var differences = new ArrayList<>(county.faultsOfTheLog());
        for (var station : stations) {
            var of = new ArrayList<String>();
            shelf(station, of);
            of.addAll(station.cabinet().badFiles());
            letters(station, of);
            mail(station, of);
            of.forEach(news -> differences.add(station.id() + ": " + news));
        }
        return differences;
    }

    private void shelf(DrillStation station, List<String> differences) {
        var pages = station.cabinet().pages(differences);
        for (var scope : station.scopes()) {
            var here = pages.getOrDefault(scope, Map.of());
            var there = county.shown(scope);
            if (!here.equals(there)) {
                differences.add("scope " + scope + ": " + compare(here, there));
            }
        }
        pages.keySet().stream()
                .filter(scope -> !station.scopes().contains(scope))
                .forEach(scope -> differences.add("shows scope " + scope + ", which is not its own"));
    }

    private static String compare(Map<PageId, Sha256> here, Map<PageId, Sha256> there) {
        var all = new HashSet<>(here.keySet());
        all.addAll(there.keySet());
        return all.stream()
                .filter(page -> !String.valueOf(here.get(page)).equals(String.valueOf(there.get(page))))
                .map(page -> page + " is " + here.get(page) + " here and " + there.get(page) + " there")
                .collect(Collectors.joining("; "));
    }

    private void letters(DrillStation station, List<String> differences) {
        var letters = station.cabinet().letters();
        long next = 1;
        for (var letter : letters) {
            if (letter.serial() != next) {
                differences.add("submission " + letter.id() + " has serial " + letter.serial() + " and not " + next);
            }
            next = letter.serial() + 1;
            if (!letter.acknowledged()) {
                differences.add("submission " + letter.id() + " is not acknowledged");
            }
        }
        var written = letters.stream().map(Cabinet.Letter::id).collect(Collectors.toSet());
        station.promised().stream()
                .filter(id -> !written.contains(id))
                .forEach(id -> differences.add("submission " + id + " was promised and is not in the outbox"));
        arrived(station, letters, differences);
    }

    private void mail(DrillStation station, List<String> differences) {
        var known = station.cabinet().mail();
        county.letters(station.id()).stream()
                .filter(letter -> !known.contains(letter))
                .forEach(letter -> differences.add("letter " + letter + " did not arrive"));
    }

    /** Each exactly once, under the serial the station gave it. */
    private void arrived(DrillStation station, List<Cabinet.Letter> letters, List<String> differences) {
        var times = new HashMap<String, Integer>();
        var serials = new HashMap<String, Long>();
        for (var kept : county.submissions(station.id())) {
            times.merge(kept.id().toString(), 1, Integer::sum);
            serials.put(kept.id().toString(), kept.serial());
        }
        for (var letter : letters) {
            int found = times.getOrDefault(letter.id(), 0);
            if (found != 1) {
                differences.add("submission " + letter.id() + " is at headquarters " + found + " times");
            } else if (serials.getOrDefault(letter.id(), 0L) != letter.serial()) {
                differences.add("submission " + letter.id() + " has another serial at headquarters");
            }
        }
    }
}
