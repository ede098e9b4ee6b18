package zone.disclosure.station.shell.ui;

import org.springframework.stereotype.Component;
import zone.disclosure.station.printing.PageImages;
import zone.disclosure.station.shell.internal.Pulse;

/** What a reading desk works with. */
@Component
record DeskParts(PageImages images, Pulse pulse) {}
