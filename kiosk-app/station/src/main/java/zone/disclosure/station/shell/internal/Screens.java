package zone.disclosure.station.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.station.sync.ChoreDoer;

/** The screens that are on, so that all of them can be told to begin anew. It ends nobody's visit. */
@org.springframework.stereotype.Component
public class Screens implements ChoreDoer {
    private final Pulse pulse;
    private final I18NProvider words;
    private final Map<UI, Runnable> on = new ConcurrentHashMap<>();

    Screens(Pulse pulse, I18NProvider words) {
        this.pulse = pulse;
        this.words = words;
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
                ? new Outcome.NotDone(both("restart.none"))
                : new Outcome.Done(both("restart.told", screens));
    }

    /** For staff at headquarters, whose language is not known here. */
    private String both(String key, Object... blanks) {
        return words.getTranslation(key, Locale.SIMPLIFIED_CHINESE, blanks)
                + words.getTranslation(key, Locale.ENGLISH, blanks);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
