package zone.disclosure.hq.content.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zone.disclosure.branding.Brand;
import zone.disclosure.contract.Scope;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.content.Attachments;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.shell.PagePanel;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.store.Settings;

/**
 * All that an editor's screen asks.
 *
 * @param home where a new page is put first
 * @param panels what other modules say of a page
 */
record EditorDesk(
        Drafts drafts,
        Journal journal,
        Attachments files,
        Places places,
        Clock clock,
        Brand brand,
        Scope home,
        List<PagePanel> panels) {
    EditorDesk {
        panels = List.copyOf(panels);
    }

    /** Makes it from the parts of headquarters. */
    @Component
    static final class Maker {
        private final EditorDesk desk;

        Maker(
                Drafts drafts,
                Journal journal,
                Attachments files,
                Places places,
                Clock clock,
                Settings settings,
                List<PagePanel> panels) {
            desk = new EditorDesk(
                    drafts,
                    journal,
                    files,
                    places,
                    clock,
                    Brand.choose(settings.brand()),
                    settings.countyScope(),
                    panels);
        }

        EditorDesk desk() {
            return desk;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Times.COUNTY));
    }
}
