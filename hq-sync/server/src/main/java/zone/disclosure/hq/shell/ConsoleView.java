package zone.disclosure.hq.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every view of the console is: the main part of the page, with a title in the browser's tab. */
public abstract class ConsoleView extends Main implements HasDynamicTitle {
    private final String titleKey;

    /** @param titleKey of the title in the word files */
    @SuppressWarnings("this-escape") // a class name is all that is set
    protected ConsoleView(String titleKey) {
        this.titleKey = titleKey;
        addClassName("console-main");
    }

    @Override
    public String getPageTitle() {
        return Words.of(titleKey) + " · " + Words.of("shell.product");
    }
}
