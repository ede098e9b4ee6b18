package zone.disclosure.hq.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import zone.disclosure.hq.HeadquartersTest;

@HeadquartersTest
class SignInTest {
    private static final Staff SYSTEM = new Staff("system", Set.of(Role.ADMINISTRATOR));

    @Autowired
    private Accounts accounts;

    @Autowired
    private UserDetailsService people;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void wrongPasswordsCloseAnAccountForLongerAndLonger() {
        accounts.open(SYSTEM, "shidui", Set.of(Role.EDITOR), "long-enough-1");
        accounts.changePassword(SYSTEM, "shidui", "long-enough-2");

        for (int i = 0; i < 4; i++) {
            fail("shidui");
        }
        assertThat(people.loadUserByUsername("shidui").isAccountNonLocked()).isTrue();

        fail("shidui");
        assertThat(people.loadUserByUsername("shidui").isAccountNonLocked()).isFalse();
        var first = lockedUntil();
        fail("shidui");
        assertThat(Duration.between(first, lockedUntil())).isGreaterThan(Duration.ofSeconds(50));

        accounts.changePassword(SYSTEM, "shidui", "long-enough-3");
        assertThat(people.loadUserByUsername("shidui").isAccountNonLocked()).isTrue();
    }

    @Test
    void aShortPasswordIsRefusedAndATakenNameIsToldSo() {
        assertThatThrownBy(() -> accounts.open(SYSTEM, "duan", Set.of(Role.EDITOR), "short"))
                .hasMessageContaining("10");
        assertThat(accounts.open(SYSTEM, "bianji", Set.of(Role.EDITOR), "long-enough-1"))
                .isFalse();
    }

    private java.time.Instant lockedUntil() {
        return accounts.all().stream()
                .filter(account -> account.account().equals("shidui"))
                .findFirst()
                .flatMap(Accounts.Account::lockedUntil)
                .orElseThrow();
    }

    private void fail(String account) {
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                new UsernamePasswordAuthenticationToken(account, "wrong"), new BadCredentialsException("wrong")));
    }
}
