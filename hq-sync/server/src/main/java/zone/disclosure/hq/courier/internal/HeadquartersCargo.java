package zone.disclosure.hq.courier.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Cargo;
import zone.disclosure.contract.courier.Manifest;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.VerifyKey;

/** What this headquarters gives a courier, taken from the same places as what it gives the wire. */
final class HeadquartersCargo implements Cargo {
    /** A station that has not reported for long may have read more letters than we know: it gets these in any order. */
    private static final int MOST_LETTERS = 256;

    private final Places places;
    private final Map<StationId, Report> reports;
    private final boolean sinceReport;
    private final Instant now;
    private final Collection<StationId> stations;
    private final Map<Scope, Set<PageId>> news = new HashMap<>();

    HeadquartersCargo(
            Places places,
            Collection<StationId> stations,
            Map<StationId, Report> reports,
            boolean sinceReport,
            Instant now) {
        this.places = places;
        this.stations = List.copyOf(stations);
        this.reports = Map.copyOf(reports);
        this.sinceReport = sinceReport;
        this.now = now;
    }

    @Override
    public VerifyKey sealing() {
        return places.keys().sealing();
    }

    @Override
    public Bytes head(Scope scope) {
        var head = Codec.read(Seal.open(places.editions().head(scope), Label.HEAD, List.of(sealing())), Head.class);
        if (sinceReport) {
            changed(head).ifPresentOrElse(pages -> news.put(scope, pages), () -> news.remove(scope));
        }
        return places.keys()
                .seal(
                        Label.HEAD,
                        new Head(
                                head.epoch(),
                                scope,
                                head.edition(),
                                head.edition() + 1,
                                head.digest(),
                                head.pages(),
                                head.issuedAt()));
    }

    /** The pages that changed after the oldest edition a station of this load reported; empty when the log is shorter. */
    private Optional<Set<PageId>> changed(Head head) {
        long from = stations.stream()
                .filter(station -> station.place().lineage().contains(head.scope()))
                .mapToLong(station -> reported(station, head))
                .min()
                .orElse(0);
        var pages = new HashSet<PageId>();
        while (from < head.edition()) {
            var sealed = places.editions().logPage(LogPage.key(head.epoch(), head.scope(), from, head.edition()));
            if (sealed.isEmpty()) {
                return Optional.empty();
            }
            var page = Codec.read(Seal.open(sealed.get(), Label.LOG, List.of(sealing())), LogPage.class);
            page.entries().forEach(entry -> pages.add(entry.page()));
            from = page.to();
        }
        return Optional.of(pages);
    }

    private long reported(StationId station, Head head) {
        return Optional.ofNullable(reports.get(station)).stream()
                .flatMap(report -> report.holdings().stream())
                .filter(held ->
                        held.scope().equals(head.scope()) && held.epoch().equals(head.epoch()))
                .mapToLong(Report.Holding::edition)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Optional<Bytes> digest(String key) {
        return places.editions().digest(key);
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        return places.editions().parcels(names);
    }

    @Override
    public Optional<Path> attachment(Sha256 hash) {
        return places.blobs().find(hash);
    }

    @Override
    public boolean isNews(Scope scope, PageId page) {
        return Optional.ofNullable(news.get(scope))
                .map(changed -> changed.contains(page))
                .orElse(true);
    }

    @Override
    public Map<String, Bytes> post(StationId station) {
        var post = new LinkedHashMap<String, Bytes>();
        for (var submission : places.carried().carried(station)) {
            places.submissions()
                    .receipt(station, submission)
                    .ifPresent(receipt ->
                            post.put(Names.RECEIPT + "/" + Names.submissionKey(station, submission), receipt));
        }
        var epoch = places.editions().epoch();
        long read = Optional.ofNullable(reports.get(station))
                .map(report -> report.health().mail())
                .filter(mail -> mail.epoch().equals(epoch))
                .map(mail -> mail.serial())
                .orElse(0L);
        // At every serial: the station may have read further by another way than it could tell us.
        for (long have = read; have < read + MOST_LETTERS; have++) {
            var key = MailPage.key(station, epoch, have);
            var page = places.mail().page(key);
            if (page.isEmpty()) {
                break;
            }
            post.put(Names.MAIL + "/" + key, page.get());
        }
        return post;
    }

    @Override
    public Bytes manifest(List<StationId> named, List<Manifest.Part> parts) {
        return places.keys()
                .seal(
                        Label.COURIER,
                        new Manifest(places.county(), places.editions().epoch(), now, named, parts));
    }
}
