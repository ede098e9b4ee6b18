package zone.disclosure.hq.submissions.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.hq.shell.DayField;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Station;
import zone.disclosure.hq.submissions.SlipFilter;

/** What narrows the list of slips. */
final class SlipFilters extends Div {
    private final TextField search = new TextField(Words.of("slips.search"));
    private final ComboBox<Station> station = new ComboBox<>(Words.of("slips.station"));
    private final ComboBox<Rating> rating = new ComboBox<>(Words.of("slips.rating"));
    private final DayField from = new DayField("slips.from");
    private final DayField to = new DayField("slips.to");

    SlipFilters(List<Station> stations, Runnable changed) {
        addClassNames("toolbar", "filters");
        search.setId("search");
        search.setPlaceholder(Words.of("slips.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        station.setItems(stations);
        station.setItemLabelGenerator(Station::name);
        station.setClearButtonVisible(true);
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(Rating::chinese);
        rating.setClearButtonVisible(true);
        add(search, station, rating, from, to);
        Stream.<HasValue<?, ?>>of(search, station, rating, from, to)
                .forEach(each -> each.addValueChangeListener(_ -> changed.run()));
    }

    SlipFilter filter() {
        return new SlipFilter(
                station.getOptionalValue().map(Station::id),
                rating.getOptionalValue(),
                from.day(),
                to.day(),
                search.getValue().strip());
    }
}
