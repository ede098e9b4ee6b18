package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Contacts;

/** Whom to call about a station. */
final class ContactDialog extends Dialog {
    ContactDialog(Contacts contacts, Staff staff, StationId station) {
        setHeaderTitle(Words.of("station.contact"));
        setWidth("460px");
        var words = new TextField(Words.of("station.contact"));
        words.setId("contact-words");
        words.setWidthFull();
        words.setMaxLength(Contacts.LONGEST);
        words.setHelperText(Words.of("station.contact-hint"));
        words.setValue(contacts.all().getOrDefault(station, ""));
        var save = new Button(Words.of("move.save"), _ -> {
            contacts.write(staff.account(), station, words.getValue());
            close();
        });
        save.setId("save-contact");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(words);
        getFooter().add(new Button(Words.of("common.cancel"), _ -> close()), save);
    }
}
