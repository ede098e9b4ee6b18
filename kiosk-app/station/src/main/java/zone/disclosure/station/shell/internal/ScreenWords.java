package zone.disclosure.station.shell.internal;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the frame that are needed outside a view. */
@Component
class ScreenWords {
    private final I18NProvider words;

    ScreenWords(I18NProvider words) {
        this.words = words;
    }

    /** The word of that key in that language. */
    String of(String key, Locale language) {
        return words.getTranslation(key, language);
    }

    /** What the browser says by itself when the station cannot: never English alone, never a stack trace. */
    SystemMessages systemMessages(Locale language) {
        var messages = new CustomizedSystemMessages();
        // A visit that has ended goes to the start by itself; a question would only keep the screen from coming back.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("");
        messages.setInternalErrorCaption(of("incident.title", language));
        messages.setInternalErrorMessage(of("incident.restart", language));
        messages.setInternalErrorURL("");
        return messages;
    }
}
