package zone.disclosure.hq.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.Uploading;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Settings;

/** Brings in what a county has: what for, then which files; then one watches, or goes on with other work. */
@Route("import")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
final class ImportView extends ConsoleView {
    private static final int MOST_BYTES = 200 * 1024 * 1024;
    private static final int MOST_FILES = 1000;

    private final transient ImportDesk desk;
    private final transient Staff staff;
    private final transient Settings settings;
    private final OrderFields order;
    private final RunPanel run = new RunPanel();
    private final Upload upload;
    private final Button start = new Button(Words.of("import.start"), _ -> startFiles());
    private transient Optional<Basket> basket = Optional.empty();
    private transient Runnable unlisten = () -> {};

    ImportView(ImportDesk desk, Drafts drafts, Places places, SignedIn signedIn, Settings settings) {
        super("nav.import");
        this.desk = desk;
        this.settings = settings;
        this.staff = signedIn.staff();
        order = new OrderFields(places, settings.countyScope(), drafts.issuers());
        upload = new Upload((UploadHandler) this::receive);
        upload.setId("files");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(Uploading.words());
        start.setId("start-import");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var files = new Panel(Words.of("import.files"), new Paragraph(Words.of("import.files-means")), upload, start);
        var left = new Div(new Panel(Words.of("import.order"), order), files);
        if (staff.is(Role.ADMINISTRATOR)) {
            left.add(folder());
        }
        var columns = new Div(left, run);
        columns.addClassNames("columns", "import-columns");
        add(new ViewHead("nav.import"), columns);
    }

    private Panel folder() {
        var path = new TextField(Words.of("import.path"));
        path.setId("path");
        path.setWidthFull();
        path.setPlaceholder("/srv/disclosure/2026");
        var go = new Button(
                Words.of("import.start-folder"),
                _ -> startFolder(path.getValue().strip()));
        go.setId("start-folder");
        return new Panel(Words.of("import.folder"), new Paragraph(Words.of("import.folder-means")), path, go);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        desk.last().ifPresent(run::show);
        unlisten = desk.listen(now -> {
            var _ = ui.access(() -> run.show(now));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unlisten.run();
    }

    private synchronized void receive(UploadEvent event) {
        var into = basket.orElseGet(() -> new Basket(settings.data()));
        basket = Optional.of(into);
        into.put(event.getFileName(), event.getInputStream());
    }

    private void startFiles() {
        var filled = basket.filter(it -> it.size() > 0);
        if (filled.isEmpty()) {
            Saying.problem(Words.of("import.no-files"));
            return;
        }
        var files = filled.orElseThrow();
        if (begin(Words.of("import.these-files", files.size()), files.folder(), files::clear)) {
            basket = Optional.empty();
            upload.clearFileList();
        }
    }

    private void startFolder(String typed) {
        if (typed.isEmpty()) {
            Saying.problem(Words.of("import.no-path"));
            return;
        }
        try {
            begin(typed, Path.of(typed), () -> {});
        } catch (InvalidPathException e) {
            Saying.problem(Words.of("import.bad-path", typed));
        }
    }

    private boolean begin(String what, Path source, Runnable after) {
        boolean began = desk.begin(what, source, order.order(staff), after);
        if (!began) {
            Saying.problem(Words.of("import.busy"));
        }
        return began;
    }
}
