package zone.disclosure.hq;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import zone.disclosure.hq.command.CommandLine;

/** Starts headquarters: console, portal and the wire to the stations in one process. */
@SpringBootApplication
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
public class Headquarters implements AppShellConfigurator {
    /** Starts with the settings of {@code application.properties}, the environment and {@code args}, or does a command. */
    public static void main(String[] args) {
        if (CommandLine.isCommand(args)) {
            int code = CommandLine.run(args, others -> SpringApplication.run(Headquarters.class, others), System.out);
            System.exit(code);
        }
        SpringApplication.run(Headquarters.class, CommandLine.forServer(args));
    }
}
