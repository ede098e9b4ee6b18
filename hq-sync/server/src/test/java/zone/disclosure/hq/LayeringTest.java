package zone.disclosure.hq;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packagesOf = Headquarters.class, importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    @ArchTest
    static final ArchRule hazelcastStaysInDistribution =
            only("com.hazelcast..", "zone.disclosure.hq.distribution.internal..");

    @ArchTest
    static final ArchRule pdfBoxStaysWherePagesArePaperOrPictures = only(
            "org.apache.pdfbox..",
            "zone.disclosure.hq.content.internal..",
            "zone.disclosure.hq.intake.internal..",
            "zone.disclosure.hq.portal.internal..");

    @ArchTest
    static final ArchRule poiStaysWhereOfficeFilesAreReadAndWritten =
            only("org.apache.poi..", "zone.disclosure.hq.intake.internal..", "zone.disclosure.hq.store");

    @ArchTest
    static final ArchRule sqlStaysInAdapters = only("org.springframework.jdbc..", "..internal..");

    @ArchTest
    static final ArchRule vaadinStaysInViews =
            only("com.vaadin..", "..ui..", "zone.disclosure.hq.shell..", "zone.disclosure.hq");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule viewsAreNobodysBusiness =
            classes().that().resideInAPackage("..ui..").should().notBePublic().allowEmptyShould(true);

    private static ArchRule only(String library, String... places) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }
}
