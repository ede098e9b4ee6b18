package zone.disclosure.station.shell.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.branding.Brand;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Freshness;
import zone.disclosure.station.store.Shelf;

/** What stands around every screen: whose place this is, its face, and how fresh what it shows is. */
@Component
public class Face {
    private static final Duration STALE = Duration.ofHours(36);

    private final ShellSettings settings;
    private final Registration registration;
    private final Shelf shelf;
    private final Clock clock;
    private volatile Optional<Brand> chosen = Optional.empty();

    Face(ShellSettings settings, Registration registration, Shelf shelf, Clock clock) {
        this.settings = settings;
        this.registration = registration;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The county's face: as set at this station, else as headquarters said, else the product's own. */
    public Brand brand() {
        var wanted = settings.brand()
                .or(() -> registration.identity().map(Identity::brand))
                .orElse("chenghu");
        var present = chosen.filter(
                brand -> brand.id().equals(wanted) || settings.brand().isPresent());
        if (present.isPresent()) {
            return present.get();
        }
        var brand = Brand.choose(wanted);
        chosen = Optional.of(brand);
        return brand;
    }

    /** What the place is called; the county's name until the station is enrolled. */
    public String place() {
        return registration.identity().map(Identity::name).orElseGet(() -> brand().name());
    }

    /** When headquarters last said that everything here is the newest; empty before the first round. */
    public Optional<Instant> verified() {
        var all = shelf.freshness();
        return all.isEmpty() || all.stream().anyMatch(one -> one.verifiedAt().isEmpty())
                ? Optional.empty()
                : all.stream()
                        .map(Freshness::verifiedAt)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
    }

    /** Whether that is longer ago than a county should bear. */
    public boolean isStale() {
        return verified().map(at -> at.plus(STALE).isBefore(clock.instant())).orElse(true);
    }

    /** The counter where a clerk helps; empty when the station stands alone. */
    public Optional<String> window() {
        return Optional.of(settings.window()).filter(number -> !number.isBlank());
    }

    /** The time this station goes by. */
    public Clock clock() {
        return clock;
    }
}
