package zone.disclosure.link;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "zone.disclosure.link", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    @ArchTest
    static final ArchRule ONLY_ITS_PACKAGE_KNOWS_HAZELCAST = noClasses()
            .that()
            .resideOutsideOfPackage("zone.disclosure.link.hazelcast")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hazelcast..");

    @ArchTest
    static final ArchRule THE_LINK_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("zone.disclosure.link")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("zone.disclosure.link.hazelcast", "zone.disclosure.link.pocket");
}
