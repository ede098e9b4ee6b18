package zone.disclosure.hq.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.audit.Journal;

/** Accounts as rows; passwords as BCrypt hashes. */
@Service
class PostgresAccounts implements Accounts {
    private static final String ALL = """
            select account, roles, closed, locked_until, last_sign_in
              from account
             order by account
            """;
    private static final String ONE = """
            select account, roles, closed, locked_until, last_sign_in
              from account
             where account = :account
            """;
    private static final String OPEN = """
            insert into account (account, password, roles)
            values (:account, :password, string_to_array(:roles, ','))
                on conflict do nothing
            """;
    private static final String CHANGE_PASSWORD = """
            update account
               set password = :password, failures = 0, locked_until = null, closed = false
             where account = :account
            """;
    private static final String CLOSE = """
            update account
               set closed = true
             where account = :account
            """;
    private static final int SHORTEST = 10;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final PasswordEncoder passwords;

    PostgresAccounts(JdbcClient jdbc, Journal journal, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.passwords = passwords;
    }

    @Override
    public Optional<Staff> staff(String account) {
        return jdbc.sql(ONE)
                .param("account", account)
                .query(PostgresAccounts::account)
                .optional()
                .filter(found -> !found.closed())
                .map(found -> new Staff(found.account(), found.roles()));
    }

    @Override
    public Optional<Staff> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : staff(authentication.getName());
    }

    @Override
    public List<Account> all() {
        return jdbc.sql(ALL).query(PostgresAccounts::account).list();
    }

    @Override
    @Transactional
    public boolean open(Staff by, String account, Set<Role> roles, String password) {
        if (!account.matches("[\\p{IsHan}A-Za-z0-9-]{2,32}")) {
            throw new IllegalArgumentException("an account is 2 to 32 letters, digits or hyphens, not: " + account);
        }
        boolean isNew = jdbc.sql(OPEN)
                        .param("account", account)
                        .param("password", encoded(password))
                        .param("roles", names(roles))
                        .update()
                == 1;
        if (isNew) {
            journal.add(by.account(), "account.open", account, names(roles));
        }
        return isNew;
    }

    @Override
    @Transactional
    public void changePassword(Staff by, String account, String password) {
        int changed = jdbc.sql(CHANGE_PASSWORD)
                .param("account", account)
                .param("password", encoded(password))
                .update();
        if (changed == 0) {
            throw new IllegalArgumentException("no such account: " + account);
        }
        journal.add(by.account(), "account.password", account, "");
    }

    @Override
    @Transactional
    public void close(Staff by, String account) {
        if (jdbc.sql(CLOSE).param("account", account).update() == 0) {
            throw new IllegalArgumentException("no such account: " + account);
        }
        journal.add(by.account(), "account.close", account, "");
    }

    private String encoded(String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        var encoded = passwords.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("the encoder gave nothing");
        }
        return encoded;
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Account(
                row.getString("account"),
                roles,
                row.getBoolean("closed"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("last_sign_in")).map(Timestamp::toInstant));
    }
}
