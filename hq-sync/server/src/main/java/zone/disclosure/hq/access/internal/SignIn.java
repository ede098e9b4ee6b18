package zone.disclosure.hq.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing in: five wrong passwords close an account for a minute, each further one for twice as long, up to a day. */
@Component
class SignIn implements UserDetailsService {
    private static final int FREE_TRIES = 5;
    private static final int MOST_DOUBLINGS = 10;

    private static final String FIND = """
            select account, password, roles, closed, coalesce(locked_until > :now, false) as locked
              from account
             where account = :account
            """;
    private static final String FAILURE = """
            update account
               set failures = failures + 1
             where account = :account
            returning failures
            """;
    private static final String LOCK = """
            update account
               set locked_until = :until
             where account = :account
            """;
    private static final String SUCCESS = """
            update account
               set failures = 0, locked_until = null, last_sign_in = :now
             where account = :account
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String account) {
        return jdbc.sql(FIND)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(SignIn::user)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Counts; a lock-out begins with the fifth in a row. */
    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        var account = event.getAuthentication().getName();
        jdbc.sql(FAILURE)
                .param("account", account)
                .query(Integer.class)
                .optional()
                .filter(failures -> failures >= FREE_TRIES)
                .ifPresent(failures -> {
                    var pause = Duration.ofMinutes(1L << Math.min(MOST_DOUBLINGS, failures - FREE_TRIES));
                    jdbc.sql(LOCK)
                            .param("account", account)
                            .param("until", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                            .update();
                });
    }

    /** Forgets the wrong ones. */
    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        jdbc.sql(SUCCESS)
                .param("account", event.getAuthentication().getName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UserDetails user(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).toArray(String[]::new);
        return User.withUsername(row.getString("account"))
                .password(row.getString("password"))
                .roles(roles)
                .disabled(row.getBoolean("closed"))
                .accountLocked(row.getBoolean("locked"))
                .build();
    }
}
