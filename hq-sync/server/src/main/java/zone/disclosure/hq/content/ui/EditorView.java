package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.content.Refusal;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;

/** One page on the editor's desk: what it says, what the checks say, how a station will show it, and what comes next. */
@Route("pages/:page")
@PermitAll
final class EditorView extends ConsoleView implements BeforeEnterObserver, BeforeLeaveObserver, MoveBar.Moves {
    private static final String NEW = "new";

    private final transient EditorDesk desk;
    private final transient Staff staff;
    private final MaterialForm form;
    private final MoveBar moves;
    private final FindingList findings = new FindingList();
    private final HistoryList history = new HistoryList();
    private final KioskPreview preview;
    private final Div standing = new Div();
    private final Div beside = new Div();
    private final ViewHead head;
    private transient Optional<Draft> opened = Optional.empty();
    private boolean dirty;

    EditorView(EditorDesk.Maker maker, SignedIn signedIn) {
        super("edit.title-bar");
        this.desk = maker.desk();
        this.staff = signedIn.staff();
        form = new MaterialForm(desk, this::changed);
        moves = new MoveBar(staff, this);
        preview = new KioskPreview(desk.brand());
        head = ViewHead.titled(Words.of("edit.new"), moves);
        standing.addClassName("standing");
        addClassName("editor");
        beside.addClassName("beside-page");
        var side = new Div(
                beside,
                new Panel(Words.of("edit.findings"), findings),
                new Panel(Words.of("preview.title"), preview),
                history);
        side.addClassName("side");
        var columns = new Div(new Div(standing, form), side);
        columns.addClassName("columns");
        add(head, columns);
    }

    static RouteParameters parameters(PageId page) {
        return new RouteParameters("page", page.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("page").orElse(NEW);
        if (asked.equals(NEW)) {
            form.clear();
            form.setReadOnly(!staff.is(Role.EDITOR));
            tell();
            return;
        }
        idOf(asked)
                .flatMap(desk.drafts()::find)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty) {
            var leaving = event.postpone();
            Ask.dangerously(
                    Words.of("leave.question"), Words.of("leave.means"), Words.of("leave.yes"), leaving::proceed);
        }
    }

    private static Optional<PageId> idOf(String typed) {
        try {
            return Optional.of(PageId.read(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void open(Draft draft) {
        opened = Optional.of(draft);
        form.show(draft);
        form.setReadOnly(!staff.is(Role.EDITOR));
        head.retitle(draft.material().title());
        history.show(desk.journal(), draft);
        beside.removeAll();
        desk.panels().stream()
                .flatMap(panel -> panel.panel(staff, draft.page()).stream())
                .forEach(beside::add);
        setDirty(false);
        tell();
    }

    private void changed() {
        setDirty(true);
        tell();
    }

    private void setDirty(boolean now) {
        if (now != dirty) {
            dirty = now;
            getElement().executeJs("window.onbeforeunload = $0 ? (e) => e.preventDefault() : null", now);
        }
    }

    /** Says everything that follows from what stands in the form. */
    private void tell() {
        var material = form.material();
        var found = material.map(it -> desk.drafts().findings(opened.map(Draft::page), form.scope(), it))
                .orElse(List.of());
        material.ifPresentOrElse(_ -> findings.show(found), findings::askForTitle);
        preview.show(PreviewScreen.of(
                form.scope(),
                desk.places().name(form.scope()),
                material.orElse(Material.titled(Words.of("preview.untitled"))),
                desk.today()));
        moves.show(opened, dirty, material.isEmpty() || found.stream().anyMatch(Finding::stops));
        standing.removeAll();
        opened.ifPresent(draft -> standing.add(new Standing(draft)));
    }

    @Override
    public void save() {
        save(opened.map(Draft::revision).orElse(0)).ifPresent(this::saved);
    }

    private void saved(Draft draft) {
        boolean first = opened.isEmpty();
        open(draft);
        Saying.done(Words.of("move.saved"));
        if (first) {
            UI.getCurrent().getPage().getHistory().replaceState(null, "pages/" + draft.page());
        }
    }

    private Optional<Draft> save(int revision) {
        var material = form.material();
        if (material.isEmpty()) {
            Saying.problem(Words.of("edit.title-missing"));
            return Optional.empty();
        }
        return done(opened.map(draft ->
                        desk.drafts().save(staff, draft.page(), revision, form.scope(), material.orElseThrow()))
                .orElseGet(() -> desk.drafts().create(staff, form.scope(), material.orElseThrow())));
    }

    @Override
    public void submit() {
        if (dirty) {
            save(opened.map(Draft::revision).orElse(0)).ifPresent(draft -> {
                saved(draft);
                submit(draft);
            });
        } else {
            opened.ifPresent(this::submit);
        }
    }

    private void submit(Draft draft) {
        finish(desk.drafts().submit(staff, draft.page(), draft.revision()), "move.submitted");
    }

    @Override
    public void sendBack() {
        opened.ifPresent(draft -> Ask.why(
                Words.of("move.send-back-question"),
                Words.of("move.send-back-means"),
                Words.of("move.send-back"),
                reason -> finish(
                        desk.drafts().sendBack(staff, draft.page(), draft.revision(), reason), "move.sent-back")));
    }

    @Override
    public void publish() {
        opened.ifPresent(draft -> Ask.whether(
                Words.of("move.publish-question"),
                Words.of("move.publish-means", desk.places().name(draft.scope())),
                Words.of("move.publish"),
                () -> finish(desk.drafts().publish(staff, draft.page(), draft.revision()), "move.published")));
    }

    @Override
    public void withdraw() {
        opened.ifPresent(draft -> Ask.why(
                Words.of("move.withdraw-question"),
                Words.of("move.withdraw-means"),
                Words.of("move.withdraw"),
                reason -> finish(desk.drafts().withdraw(staff, draft.page(), reason), "move.withdrawn")));
    }

    private void finish(Move move, String key) {
        done(move).ifPresent(draft -> {
            open(draft);
            Saying.done(Words.of(key));
        });
    }

    private Optional<Draft> done(Move move) {
        return switch (move) {
            case Move.Done(var draft) -> Optional.of(draft);
            case Move.Refused refused -> {
                explain(refused);
                yield Optional.empty();
            }
        };
    }

    private void explain(Move.Refused refused) {
        var now = opened.map(Draft::page).flatMap(desk.drafts()::find);
        if (refused.why() == Refusal.STALE && now.isPresent()) {
            var theirs = now.orElseThrow();
            new StaleDialog(
                            opened.orElseThrow(),
                            theirs,
                            () -> save(theirs.revision()).ifPresent(this::saved),
                            () -> open(theirs))
                    .open();
        } else {
            Saying.problem(refused.chinese());
        }
    }
}
