package zone.disclosure.hq;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts headquarters: console, portal and the wire to the stations in one process. */
@SpringBootApplication
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
public class Headquarters implements AppShellConfigurator {
    /** Starts with the settings of {@code application.properties}, the environment and {@code args}. */
    public static void main(String[] args) {
        SpringApplication.run(Headquarters.class, args);
    }
}
