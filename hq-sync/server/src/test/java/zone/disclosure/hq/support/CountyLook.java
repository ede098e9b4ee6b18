package zone.disclosure.hq.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import zone.disclosure.hq.Headquarters;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;

/**
 * Starts headquarters with the county of the tests, to look at by hand. Arguments as for headquarters; the first is an
 * empty data folder. The account is {@code kanban}, its password {@code kanban-kanban}.
 */
public final class CountyLook {
    private static final Staff SYSTEM = new Staff("system", Set.of(Role.ADMINISTRATOR));

    private CountyLook() {}

    public static void main(String[] arguments) {
        CountyPlaces.write(Path.of(arguments[0]));
        var application =
                new SpringApplication(Headquarters.class, SomeHeadquarters.class, County.class, CountyStage.class);
        var settings = arguments.clone();
        settings[0] = "--hq.data=" + arguments[0];
        var context = application.run(settings);
        context.getBean(Accounts.class).open(SYSTEM, "kanban", Set.of(Role.values()), "kanban-kanban");
        var stage = context.getBean(CountyStage.class);
        var withdrawn = stage.set();
        System.out.println("withdrawn page: " + withdrawn);
        var _ = Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(stage::beat, 60, Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS);
    }
}
