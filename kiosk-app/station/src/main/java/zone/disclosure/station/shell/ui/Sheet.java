package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;

/** What lies on the reading desk: the words of a page, its outline, its files. Has leaves that can be turned. */
interface Sheet {
    /** What is shown. */
    Component content();

    /** Turns one leaf on (1) or back (-1); does nothing at the ends. */
    void turn(int step);

    /** Says where it is. */
    void tell(Pager pager);
}
