package zone.disclosure.hq.access.internal;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Who may ask for what: the public at the portal, the command line with its token. The console's rules are its own. */
@Configuration
class WebRules {
    /** No script, no frame, nothing from elsewhere. */
    private static final String PORTAL_POLICY = "default-src 'none'; img-src 'self' data:; style-src 'self'; "
            + "font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain portalChain(HttpSecurity http, TwoPorts ports) {
        return http.securityMatcher(ports::isPortal)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                // A portal page may be kept by caches; each controller says for how long.
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PORTAL_POLICY))
                        .referrerPolicy(withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain commandChain(HttpSecurity http, CommandToken token) {
        return http.securityMatcher("/command/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/command/health")
                        .permitAll()
                        .anyRequest()
                        .access((_, context) -> token.decide(context)))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new HttpStatusEntryPoint(FORBIDDEN)))
                .build();
    }
}
