package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.PageHtml;

/** The words of a page: its facts first, then its body. */
final class TextSheet implements Sheet {
    private final Leaves leaves;
    private final Div desk;
    private int leaf = 1;
    private int count = 1;

    TextSheet(Page page, Runnable turned) {
        leaves = new Leaves((at, of) -> {
            leaf = at;
            count = of;
            turned.run();
        });
        leaves.getElement().setAttribute("lang", "zh-CN");
        leaves.add(new Html("<div>" + PageHtml.body(page) + "</div>"));
        desk = Screen.block("reader", leaves);
    }

    @Override
    public Component content() {
        return desk;
    }

    @Override
    public void turn(int step) {
        if (step > 0) {
            leaves.next();
        } else {
            leaves.previous();
        }
    }

    @Override
    public void tell(Pager pager) {
        pager.showLeaf(leaf, count);
    }

    /** Opens it at the heading with this number, counted from 0. */
    void openAt(int heading) {
        leaves.show("h" + heading);
    }
}
