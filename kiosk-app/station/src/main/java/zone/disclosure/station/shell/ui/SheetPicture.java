package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import zone.disclosure.station.printing.Picture;

/** One sheet as a picture; its address lives and dies with the visit. */
final class SheetPicture extends Image {
    SheetPicture(Picture.Shown shown, String said) {
        super(DownloadHandler.forFile(shown.file().toFile()).inline(), said);
        addClassName("page-image");
    }
}
