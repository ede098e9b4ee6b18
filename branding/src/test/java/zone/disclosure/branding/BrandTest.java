package zone.disclosure.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandTest {
    private static final Path COUNTIES = Path.of("src/main/resources/META-INF/resources/branding/counties");

    @Test
    void everyListedCountyIsCompleteAndEveryFolderIsListed() throws IOException {
        try (var folders = Files.list(COUNTIES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Brand.known());
        }
        for (var id : Brand.known()) {
            assertThat(Brand.load(id).name()).isNotBlank();
            assertThat(COUNTIES.resolve(id).resolve("theme.css")).exists();
            assertThat(COUNTIES.resolve(id).resolve("mark.svg")).exists();
        }
    }

    @Test
    void theDemonstrationCountyIsChenghu() {
        var brand = Brand.load("chenghu");

        assertThat(brand.name()).isEqualTo("澄湖县");
        assertThat(brand.countyCode()).isEqualTo("439921");
        assertThat(brand.themeUrl()).isEqualTo("branding/counties/chenghu/theme.css");
        assertThat(brand.logoUrl()).isEmpty();
    }

    @Test
    void aCountyNobodyHasIsRefusedWithTheListOfThoseThereAre() {
        assertThatThrownBy(() -> Brand.choose("atlantis"))
                .isInstanceOf(UnknownBrand.class)
                .hasMessageContaining("\"atlantis\"")
                .hasMessageContaining("chenghu, changsha-county, kaifu, ningxiang");
    }

    @Test
    void aCountyIsAddedByAFolderWithoutABuild(@TempDir Path place) throws IOException {
        var folder = county(place, "code = 439999\nlogo = lake.svg\n");

        var brand = Brand.choose(folder.toString());

        assertThat(brand.id()).isEqualTo("yunmeng");
        assertThat(brand.name()).isEqualTo("云梦泽县");
        assertThat(brand.folder()).isEqualTo(Optional.of(folder));
        assertThat(brand.logoUrl()).contains("branding/counties/yunmeng/lake.svg");
    }

    @Test
    void aFolderWithoutItsColoursSaysWhichFileIsMissing(@TempDir Path place) throws IOException {
        var folder = county(place, "code = 439999\n");
        Files.delete(folder.resolve("theme.css"));

        assertThatThrownBy(() -> Brand.load(folder))
                .isInstanceOf(BrokenBrand.class)
                .hasMessageContaining("theme.css is missing");
    }

    @Test
    void aWrongCodeAndALogoOutsideTheFolderAreRefused(@TempDir Path place) throws IOException {
        var shortCode = county(place.resolve("a"), "code = 4399\n");
        var escaping = county(place.resolve("b"), "code = 439999\nlogo = ../secret.svg\n");

        assertThatThrownBy(() -> Brand.load(shortCode)).hasMessageContaining("six digits, not: 4399");
        assertThatThrownBy(() -> Brand.load(escaping)).hasMessageContaining("logo must name an svg or png");
    }

    private static Path county(Path place, String differing) throws IOException {
        var folder = Files.createDirectories(place.resolve("yunmeng"));
        Files.writeString(folder.resolve("brand.properties"), """
                name = 云梦泽县
                english-name = Yunmengze County
                zone-name = 政务公开专区
                slogan = 看得见，看得懂，带得走
                hotline = 12345
                """ + differing);
        Files.writeString(folder.resolve("theme.css"), "html { --zone-primary: #0b4a9a; }");
        return folder;
    }
}
