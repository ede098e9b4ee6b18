package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Turns pages instead of scrolling: back, where we are, on. */
final class Pager extends Div {
    private final Press back;
    private final Press next;
    private final Span where = new Span();

    Pager(Runnable goBack, Runnable goOn) {
        back = Press.before("btn", "back", getTranslation("pager.back"), goBack);
        next = Press.after("btn", "next", getTranslation("pager.next"), goOn);
        where.addClassName("pager-where");
        where.getElement().setAttribute("aria-live", "polite");
        addClassName("pager");
        add(back, where, next);
    }

    /** A list of which {@code shown} entries from {@code first} are on the screen: "第1–5件，共12件". */
    void showList(int first, int shown, int total) {
        show(getTranslation("pager.items", first + 1, first + shown, total), first > 0, first + shown < total);
    }

    /** A thing of several leaves: "第2页，共4页". */
    void showLeaf(int leaf, int leaves) {
        show(getTranslation("pager.leaf", leaf, leaves), leaf > 1, leaf < leaves);
    }

    /** Says where we are, and lets only those buttons work that lead somewhere. */
    private void show(String place, boolean hasBefore, boolean hasMore) {
        where.setText(place);
        back.setEnabled(hasBefore);
        next.setEnabled(hasMore);
    }
}
