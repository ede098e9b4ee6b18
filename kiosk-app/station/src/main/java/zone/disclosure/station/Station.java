package zone.disclosure.station;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import zone.disclosure.link.hazelcast.Answers;
import zone.disclosure.station.command.CommandLine;
import zone.disclosure.station.printing.Render;
import zone.disclosure.station.station.Enrol;

/** Starts a station: screen, shelf, search, printer and the link to headquarters in one process. */
@SpringBootApplication
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class Station implements AppShellConfigurator {
    /**
     * Starts with the settings of {@code application.properties}, the environment and {@code args}; with {@code render}
     * first it is only the process in which foreign PDFs are opened, with {@code enrol} it enrols this
     * computer and ends, and with a command it carries that out and ends.
     */
    public static void main(String[] args) {
        Answers.inAPool();
        if (args.length > 0 && args[0].equals(Render.WORD)) {
            System.exit(Render.run(List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(Enrol.WORD)) {
            System.exit(Enrol.run(List.of(args).subList(1, args.length), System.out));
        }
        if (CommandLine.isCommand(args)) {
            System.exit(CommandLine.run(args, others -> SpringApplication.run(Station.class, others), System.out));
        }
        SpringApplication.run(Station.class, args);
    }
}
