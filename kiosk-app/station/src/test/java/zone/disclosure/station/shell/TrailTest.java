package zone.disclosure.station.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void backLeadsToTheScreenBefore() {
        trail.arrive("home");
        trail.arrive("list");
        trail.arrive("page/XN1HQN0M");

        assertThat(trail.back()).isEqualTo("list");
    }

    @Test
    void drawingTheSameScreenAgainIsNoStep() {
        trail.arrive("home");
        trail.arrive("list");
        trail.arrive("list");

        assertThat(trail.back()).isEqualTo("home");
    }

    @Test
    void backNeverLeadsOutOfTheVisit() {
        trail.arrive("page/XN1HQN0M");

        assertThat(trail.back()).isEqualTo("home");
    }
}
