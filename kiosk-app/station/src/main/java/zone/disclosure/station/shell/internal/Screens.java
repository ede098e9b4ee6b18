package zone.disclosure.station.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.station.sync.ChoreDoer;

/** The screens that are on, so that all of them can be told to begin anew. It ends nobody's visit. */
@org.springframework.stereotype.Component
public class Screens implements ChoreDoer {
    private final Pulse pulse;
    private final Map<UI, Runnable> on = new ConcurrentHashMap<>();

    Screens(Pulse pulse) {
        this.pulse = pulse;
    }

    /** While {@code screen} is shown, {@code restart} is run on it when it is to begin anew as soon as nobody is at it. */
    public void watch(Component screen, Runnable restart) {
        screen.addAttachListener(attached -> {
            var ui = attached.getUI();
            on.put(ui, restart);
            screen.addDetachListener(detached -> {
                on.remove(ui);
                detached.unregisterListener();
            });
        });
    }

    @Override
    public Chore.What what() {
        return Chore.What.RESTART_SCREEN;
    }

    @Override
    public Outcome perform(UUID chore) {
        int screens = on.size();
        on.forEach(pulse::show);
        return screens == 0
                ? new Outcome.NotDone("没有连接的屏幕，请到现场查看。No screen is connected; somebody must look.")
                : new Outcome.Done(screens + " 块屏幕重新开始；有人正在使用的，等其用完。" + screens
                        + " screens begin anew, those in use when their visitor has gone.");
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
