package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.shell.Uploading;
import zone.disclosure.hq.shell.Words;

/** The files of a page, in the order the public sees them. */
final class AttachmentList extends Div {
    private static final int MOST_BYTES = 200 * 1024 * 1024;

    private final transient EditorDesk desk;
    private final transient Runnable changed;
    private final Div lines = new Div();
    private final Upload upload;
    private final List<Attachment> attachments = new ArrayList<>();
    private boolean readOnly;

    AttachmentList(EditorDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("lines-field");
        upload = new Upload((UploadHandler) this::receive);
        upload.setId("attach");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(Uploading.words());
        add(lines, upload);
    }

    private void receive(UploadEvent event) throws IOException {
        var attachment = desk.files().keep(event.getFileName(), event.getInputStream());
        var _ = event.getUI().access(() -> {
            attachments.add(attachment);
            upload.clearFileList();
            changed.run();
            draw();
        });
    }

    void show(List<Attachment> shown) {
        attachments.clear();
        attachments.addAll(shown);
        draw();
    }

    void setReadOnly(boolean only) {
        readOnly = only;
        upload.setVisible(!only);
        draw();
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void draw() {
        lines.removeAll();
        for (int i = 0; i < attachments.size(); i++) {
            lines.add(line(i, attachments.get(i)));
        }
    }

    private Div line(int place, Attachment attachment) {
        var name = new Span(attachment.name());
        name.addClassName("grows");
        var about = new Span(about(attachment));
        about.addClassName("secondary");
        var up = small("common.up", () -> swap(place, place - 1));
        up.setEnabled(place > 0);
        var down = small("common.down", () -> swap(place, place + 1));
        down.setEnabled(place < attachments.size() - 1);
        var remove = small("common.remove", () -> {
            attachments.remove(place);
            changed.run();
            draw();
        });
        var line = new Div(name, about);
        if (!readOnly) {
            line.add(up, down, remove);
        }
        line.addClassName("line");
        return line;
    }

    /** Size, and for a PDF how many sheets, and whether it is only pictures. */
    private String about(Attachment attachment) {
        var size = Words.of("attach.size", (attachment.size() + 1023) / 1024);
        if (!attachment.isPdf()) {
            return size;
        }
        var leaves = desk.files().leaves(attachment);
        var pages = leaves.isPresent() ? Words.of("attach.leaves", leaves.getAsInt()) : Words.of("attach.unreadable");
        return size + " · " + pages + (attachment.searchable() ? "" : " · " + Words.of("attach.no-text"));
    }

    private void swap(int one, int other) {
        Collections.swap(attachments, one, other);
        changed.run();
        draw();
    }

    private static Button small(String key, Runnable press) {
        var button = new Button(Words.of(key), _ -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
