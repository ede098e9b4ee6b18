package zone.disclosure.branding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Reads the folders of counties, in the jar and outside it. Never writes. */
final class BrandFiles {
    static final String COUNTIES = "/META-INF/resources/branding/counties/";
    private static final String FACTS = "brand.properties";

    private BrandFiles() {}

    static List<String> known() {
        try (var list = Resources.open(COUNTIES + "index.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the list of counties in the jar cannot be read", broken);
        }
    }

    static Brand inJar(String id) {
        if (!known().contains(id)) {
            throw new UnknownBrand(id, known());
        }
        try (var facts = new InputStreamReader(Resources.open(COUNTIES + id + "/" + FACTS), StandardCharsets.UTF_8)) {
            return brand(id, facts, Optional.empty());
        } catch (IOException broken) {
            throw new UncheckedIOException("brand \"" + id + "\" cannot be read from the jar", broken);
        }
    }

    static Brand inFolder(Path folder) {
        var place = folder.toAbsolutePath().normalize();
        var name = place.getFileName();
        if (name == null || !Files.isDirectory(place)) {
            throw new UnknownBrand(folder.toString(), known());
        }
        var id = name.toString();
        for (var needed : List.of(FACTS, "theme.css")) {
            if (!Files.isRegularFile(place.resolve(needed))) {
                throw new BrokenBrand(id, needed + " is missing in " + place);
            }
        }
        try (var facts = Files.newBufferedReader(place.resolve(FACTS))) {
            return brand(id, facts, Optional.of(place));
        } catch (IOException broken) {
            throw new UncheckedIOException("brand \"" + id + "\" cannot be read from " + place, broken);
        }
    }

    private static Brand brand(String id, Reader source, Optional<Path> folder) throws IOException {
        var facts = new Properties();
        facts.load(source);
        return new Brand(
                id,
                fact(facts, id, "code"),
                fact(facts, id, "name"),
                fact(facts, id, "english-name"),
                fact(facts, id, "zone-name"),
                fact(facts, id, "slogan"),
                fact(facts, id, "hotline"),
                Optional.ofNullable(facts.getProperty("logo"))
                        .map(String::strip)
                        .filter(file -> !file.isEmpty()),
                folder);
    }

    private static String fact(Properties facts, String id, String key) {
        var value = facts.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new BrokenBrand(id, FACTS + " needs a line \"" + key + " = …\"");
        }
        return value;
    }
}
