package zone.disclosure.station;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts a station: screen, shelf, search, printer and the link to headquarters in one process. */
@SpringBootApplication
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class Station implements AppShellConfigurator {
    /** Starts with the settings of {@code application.properties}, the environment and {@code args}. */
    public static void main(String[] args) {
        SpringApplication.run(Station.class, args);
    }
}
