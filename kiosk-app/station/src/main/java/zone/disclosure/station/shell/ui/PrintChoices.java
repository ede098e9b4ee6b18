package zone.disclosure.station.shell.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.printing.Leaves;
import zone.disclosure.station.printing.PageImages;
import zone.disclosure.station.printing.PrintItem;

/** What can be printed of some pages: their words, and their files as far as they can be opened. */
@Component
class PrintChoices {
    /**
     * One thing to print.
     *
     * @param file its file's name; empty for the page's own words
     * @param leaves how many pages the file has; 0 for the page's own words
     */
    record Choice(PrintItem item, String title, String file, int leaves) {}

    private final Catalogue catalogue;
    private final PageImages images;

    PrintChoices(Catalogue catalogue, PageImages images) {
        this.catalogue = catalogue;
        this.images = images;
    }

    /** All choices of the pages that {@code wanted} is about. May take seconds. */
    List<Choice> of(List<PrintItem> wanted) {
        var choices = new ArrayList<Choice>();
        var ids = wanted.stream().map(PrintItem::page).distinct().toList();
        for (var page : catalogue.pages(ids)) {
            choices.add(new Choice(new PrintItem.Text(page.id()), page.title(), "", 0));
            page.attachments().stream().filter(Attachment::isPdf).forEach(file -> addFile(choices, page, file));
        }
        return choices;
    }

    private void addFile(List<Choice> choices, Page page, Attachment file) {
        if (images.leaves(file.hash()) instanceof Leaves.Counted(var pages) && pages > 0) {
            var item = new PrintItem.File(page.id(), file.hash(), 1, pages);
            choices.add(new Choice(item, page.title(), file.name(), pages));
        }
    }
}
