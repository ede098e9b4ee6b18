package zone.disclosure.hq.command.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zone.disclosure.hq.command.Commands;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Trouble;
import zone.disclosure.hq.store.Troubles;

/** Headquarters' end of the command line: one command in, lines out while it works, then how it ended. */
@RestController
class CommandEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(CommandEndpoint.class);

    private final Commands commands;
    private final Editions editions;
    private final ApplicationAvailability availability;

    CommandEndpoint(Commands commands, Editions editions, ApplicationAvailability availability) {
        this.commands = commands;
        this.editions = editions;
        this.availability = availability;
    }

    /**
     * Whether headquarters can do its work.
     *
     * @param epoch of the database, empty when it does not answer
     * @param trouble what is wrong, empty when nothing is
     */
    record Health(String status, String epoch, String trouble) {}

    @GetMapping("/command/health")
    ResponseEntity<Health> health() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return ResponseEntity.status(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                    .body(new Health("starting", "", ""));
        }
        try {
            return ResponseEntity.ok(new Health("up", editions.epoch(), ""));
        } catch (org.springframework.dao.DataAccessException e) {
            return ResponseEntity.status(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                    .body(new Health("down", "", Troubles.of(e).getMessage()));
        }
    }

    @PostMapping("/command/run")
    void run(@RequestBody List<String> words, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var writer = response.getWriter();
        boolean done = false;
        try {
            done = commands.run(words, line -> say(writer, line));
        } catch (Trouble trouble) {
            say(writer, trouble.getMessage());
        } catch (RuntimeException e) {
            var trouble = Troubles.of(e);
            LOG.error("{}", trouble.getMessage(), e);
            say(writer, trouble.getMessage());
        }
        say(writer, done ? CommandLines.DONE : CommandLines.FAILED);
    }

    private static void say(PrintWriter writer, String line) {
        writer.println(line);
        writer.flush();
    }
}
