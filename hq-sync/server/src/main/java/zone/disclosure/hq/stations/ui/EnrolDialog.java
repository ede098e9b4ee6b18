package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Station;
import zone.disclosure.hq.stations.Stations;

/** Registers a station and shows its one-time code, once and large. */
final class EnrolDialog extends Dialog {
    private static final int DEVICE_FROM = 12;

    private final transient Stations stations;
    private final transient Staff staff;
    private final ComboBox<Scope> place = new ComboBox<>(Words.of("stations.place"));
    private final IntegerField device = new IntegerField(Words.of("stations.device"));
    private final TextField name = new TextField(Words.of("stations.name"));
    private final Button make = new Button(Words.of("stations.make-code"), _ -> make());

    EnrolDialog(Stations stations, Places places, Staff staff, Runnable after) {
        this.stations = stations;
        this.staff = staff;
        setHeaderTitle(Words.of("stations.add"));
        setWidth("520px");
        place.setId("station-place");
        place.setItems(places.all());
        place.setItemLabelGenerator(places::full);
        place.addValueChangeListener(event -> name.setValue(
                event.getValue() == null ? "" : Words.of("stations.default-name", places.name(event.getValue()))));
        device.setId("station-device");
        device.setMin(1);
        device.setMax(99);
        device.setValue(1);
        device.setStepButtonsVisible(true);
        name.setId("station-name");
        name.setMaxLength(40);
        make.setId("make-code");
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new FormLayout(place, device, name);
        form.setColspan(place, 2);
        form.setColspan(name, 2);
        add(new Paragraph(Words.of("stations.add-means")), form);
        getFooter().add(new Button(Words.of("common.close"), _ -> close()), make);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                after.run();
            }
        });
    }

    /** Another code for a station that there is. */
    static EnrolDialog again(StationsDesk desk, Staff staff, Station station) {
        var dialog = new EnrolDialog(desk.stations(), desk.places(), staff, () -> {});
        dialog.place.setValue(station.id().place());
        dialog.place.setReadOnly(true);
        dialog.device.setValue(Integer.valueOf(station.id().value().substring(DEVICE_FROM)));
        dialog.device.setReadOnly(true);
        dialog.name.setValue(station.name());
        return dialog;
    }

    private void make() {
        if (place.isEmpty() || device.isEmpty() || device.isInvalid() || name.isEmpty()) {
            Saying.problem(Words.of("stations.incomplete"));
            return;
        }
        var id = new StationId(place.getValue().code() + "%02d".formatted(device.getValue()));
        show(id, stations.codeFor(staff.account(), id, name.getValue().strip()));
    }

    private void show(StationId id, String code) {
        removeAll();
        make.setVisible(false);
        var large = new Div(code);
        large.setId("code");
        large.addClassNames("enrol-code", "number");
        add(
                new Paragraph(Words.of("stations.code-for", name.getValue(), id.value())),
                large,
                new Paragraph(Words.of("stations.code-means")));
    }
}
