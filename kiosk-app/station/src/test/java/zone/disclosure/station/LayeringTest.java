package zone.disclosure.station;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each library stays where it belongs, so that it can be replaced there. */
@AnalyzeClasses(packages = "zone.disclosure.station", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    @ArchTest
    static final ArchRule PDFBOX_MAKES_PAPER_AND_PICTURES_ONLY =
            only("..printing.internal..", "org.apache.pdfbox..", "com.openhtmltopdf..");

    @ArchTest
    static final ArchRule LUCENE_SEARCHES_ONLY = only("..search.internal..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule ZXING_DRAWS_CODES_ONLY = only("..pageqr.internal..", "com.google.zxing..");

    @ArchTest
    static final ArchRule IPP_IS_SPOKEN_TO_DEVICES_ONLY = only("..devices.internal..", "com.hp.jipp..");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_ITS_DATABASE =
            only("..store.internal..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule A_STATION_NEVER_NEEDS_HEADQUARTERS_CODE =
            noClasses().should().dependOnClassesThat().resideInAPackage("zone.disclosure.hq..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    private static ArchRule only(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("it is kept in " + home);
    }
}
