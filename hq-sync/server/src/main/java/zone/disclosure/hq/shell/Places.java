package zone.disclosure.hq.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Scope;
import zone.disclosure.hq.store.Settings;

/**
 * What places are called. The county's own table {@code places.properties} in the data folder goes before the one in the
 * jar; a place in neither is shown by its code, never by a guess.
 */
@Component
public class Places {
    private final Map<Scope, String> names;

    Places(Settings settings) {
        var table = new Properties();
        try {
            var shipped = new ClassPathResource("places/" + settings.county() + ".properties");
            if (shipped.exists()) {
                load(table, new java.io.InputStreamReader(shipped.getInputStream(), StandardCharsets.UTF_8));
            }
            var own = settings.data().resolve("places.properties");
            if (Files.exists(own)) {
                load(table, Files.newBufferedReader(own));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table of places", e);
        }
        var sorted = new TreeMap<String, String>();
        table.forEach((code, name) -> sorted.put(code.toString(), name.toString()));
        names = new java.util.LinkedHashMap<>();
        sorted.forEach((code, name) -> names.put(new Scope(code), name));
    }

    private static void load(Properties table, Reader from) throws IOException {
        try (from) {
            table.load(from);
        }
    }

    /** The name people use, or the code. */
    public String name(Scope scope) {
        return names.getOrDefault(scope, scope.code());
    }

    /** Name and code, as in 青石镇（439921101000）. */
    public String full(Scope scope) {
        var name = names.get(scope);
        return name == null ? scope.code() : name + "（" + scope.code() + "）";
    }

    /** All places of the table, by code. */
    public List<Scope> all() {
        return List.copyOf(names.keySet());
    }
}
