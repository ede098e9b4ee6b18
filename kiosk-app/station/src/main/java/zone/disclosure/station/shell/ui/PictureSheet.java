package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.station.printing.Leaves.Counted;
import zone.disclosure.station.printing.PageImages;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.Refusal;
import zone.disclosure.station.shell.internal.Pulse;

/** A file of a page, one picture a sheet. The file itself is never opened here. */
final class PictureSheet implements Sheet {
    private static final int WIDTH = 1400;

    /** What was made away from the screen. */
    private record Made(int pages, Picture picture) {}

    private final PageImages images;
    private final Attachment file;
    private final Pulse pulse;
    private final Runnable turned;
    private final Div desk = Screen.block("picture-desk");
    private int leaf = 1;
    private int count = 1;

    PictureSheet(PageImages images, Attachment file, Pulse pulse, Runnable turned) {
        this.images = images;
        this.file = file;
        this.pulse = pulse;
        this.turned = turned;
        desk.add(Screen.block(
                "empty", new Icon("document"), Screen.words("empty-words", desk.getTranslation("file.opening"))));
        fetch();
    }

    @Override
    public Component content() {
        return desk;
    }

    @Override
    public void turn(int step) {
        leaf = Math.clamp(leaf + step, 1, count);
        fetch();
    }

    @Override
    public void tell(Pager pager) {
        pager.showLeaf(leaf, count);
    }

    private void fetch() {
        var wanted = leaf;
        pulse.fetch(UI.getCurrent(), () -> make(wanted), made -> {
            if (wanted == leaf) {
                show(made);
            }
        });
    }

    private Made make(int page) {
        return switch (images.leaves(file.hash())) {
            case Counted(var pages) -> new Made(pages, images.image(file.hash(), page, WIDTH));
            case zone.disclosure.station.printing.Leaves.Refused(var why) -> new Made(1, new Picture.Refused(why));
        };
    }

    private void show(Made made) {
        count = made.pages();
        desk.removeAll();
        desk.add(
                switch (made.picture()) {
                    case Picture.Shown shown ->
                        new SheetPicture(shown, desk.getTranslation("files.picture", file.name(), leaf));
                    case Picture.Refused(var why) -> sorry(why);
                });
        turned.run();
    }

    private Div sorry(Refusal why) {
        return Screen.block(
                "empty",
                new Icon("document"),
                Screen.words("empty-words", desk.getTranslation(why.key())),
                Screen.lead(desk.getTranslation(why.key() + ".advice")));
    }
}
