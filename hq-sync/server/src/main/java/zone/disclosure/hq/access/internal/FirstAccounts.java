package zone.disclosure.hq.access.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** Opens one account of each role in an empty headquarters; their passwords are written to one file and nowhere else. */
@Component
@Order(10)
class FirstAccounts implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final Map<String, Role> FIRST =
            new LinkedHashMap<>(Map.of("bianji", Role.EDITOR, "pizhun", Role.APPROVER, "guanli", Role.ADMINISTRATOR));

    /** Of two members that start at once, the second sees what the first made. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7312)";

    private final Accounts accounts;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    FirstAccounts(Accounts accounts, Settings settings, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql(ONE_AT_A_TIME).query((_, _) -> 0).single();
        if (!accounts.all().isEmpty()) {
            return;
        }
        var passwords = FIRST.keySet().stream().sorted().collect(Collectors.toMap(name -> name, _ -> password()));
        var file = settings.data().resolve("accounts.txt");
        // The file first: an account whose password nobody knows would be worse than a file without accounts.
        write(file, passwords);
        var system = new Staff("system", Set.of(Role.ADMINISTRATOR));
        FIRST.forEach(
                (name, role) -> accounts.open(system, name, Set.of(role), passwords.getOrDefault(name, password())));
        LOG.info(
                "首次启动：已建立账号 {}，初始密码在 {}。First start: accounts made, passwords in that file.",
                String.join("、", FIRST.keySet().stream().sorted().toList()),
                file.toAbsolutePath());
    }

    private static void write(Path file, Map<String, String> passwords) {
        var text = FIRST.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "\t" + passwords.get(entry.getKey()) + "\t"
                        + entry.getValue().chinese())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Trouble(
                    Incident.DISK,
                    "初始密码无法写入 " + file.toAbsolutePath() + "，请检查磁盘空间和权限。The first passwords cannot be written.",
                    e);
        }
    }

    private String password() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
