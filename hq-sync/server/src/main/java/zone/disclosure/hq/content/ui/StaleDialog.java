package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;

/** Someone saved meanwhile: what they changed, and three ways on. What was typed here stays until one is chosen. */
final class StaleDialog extends Dialog {
    /**
     * @param before what editing began with
     * @param now what the other person saved
     */
    StaleDialog(Draft before, Draft now, Runnable mineOver, Runnable theirs) {
        setHeaderTitle(Words.of("stale.title"));
        setWidth("640px");
        add(new Paragraph(Words.of("stale.who", now.author(), Times.minute(now.changedAt()))));
        var list = new UnorderedList();
        list.addClassName("differences");
        Differences.between(before, now).stream().map(StaleDialog::line).forEach(list::add);
        add(list, new Paragraph(Words.of("stale.kept")));
        var keep = new Button(Words.of("stale.keep-editing"), _ -> close());
        var take = new Button(Words.of("stale.take-theirs"), _ -> {
            close();
            theirs.run();
        });
        var over = new Button(Words.of("stale.mine-over"), _ -> {
            close();
            mineOver.run();
        });
        over.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(take, keep, over);
    }

    private static ListItem line(Differences.Difference difference) {
        var part = new Span(difference.part());
        part.addClassName("relation-type");
        var before = new Span(difference.before());
        before.addClassName("before");
        var after = new Span(difference.after());
        after.addClassName("after");
        return new ListItem(part, before, new Span(" → "), after);
    }
}
