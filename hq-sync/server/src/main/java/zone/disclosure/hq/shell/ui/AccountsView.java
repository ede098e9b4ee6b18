package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Columns;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;

/** Who may enter, for the administrator. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
final class AccountsView extends ConsoleView {
    private final transient Accounts accounts;
    private final transient Staff staff;
    private final transient Clock clock;
    private final Grid<Accounts.Account> grid = new Grid<>();

    AccountsView(Accounts accounts, SignedIn signedIn, Clock clock) {
        super("nav.accounts");
        this.accounts = accounts;
        this.staff = signedIn.staff();
        this.clock = clock;
        grid.setId("accounts");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        Columns.text(grid, "accounts.account", Accounts.Account::account);
        Columns.text(
                grid,
                "accounts.roles",
                account -> account.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、")));
        Columns.text(
                grid,
                "accounts.last",
                account -> account.lastSignIn().map(Times::minute).orElse(Words.of("accounts.never")));
        grid.addComponentColumn(this::standing).setHeader(Words.of("accounts.state"));
        grid.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
        var open = new Button(Words.of("accounts.open"), _ -> AccountDialog.open(accounts, staff, this::refresh));
        open.setId("open-account");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("fills");
        add(new ViewHead("nav.accounts", open), grid);
        refresh();
    }

    private Chip standing(Accounts.Account account) {
        if (account.closed()) {
            return new Chip(Chip.Tone.PLAIN, Words.of("accounts.closed"));
        }
        return account.lockedUntil()
                .filter(clock.instant()::isBefore)
                .map(until -> new Chip(Chip.Tone.WARN, Words.of("accounts.locked", Times.minute(until))))
                .orElseGet(() -> new Chip(Chip.Tone.OK, Words.of("accounts.ready")));
    }

    private Div actions(Accounts.Account account) {
        var password =
                small("accounts.password", () -> AccountDialog.password(accounts, staff, account, this::refresh));
        var close = small("accounts.close", () -> close(account));
        close.setVisible(!account.closed());
        close.setEnabled(!account.account().equals(staff.account()));
        var actions = new Div(password, close);
        actions.addClassName("row-actions");
        return actions;
    }

    private void close(Accounts.Account account) {
        Ask.dangerously(
                Words.of("accounts.close-question", account.account()),
                Words.of("accounts.close-means"),
                Words.of("accounts.close"),
                () -> {
                    accounts.close(staff, account.account());
                    refresh();
                    Saying.done(Words.of("accounts.was-closed", account.account()));
                });
    }

    private void refresh() {
        grid.setItems(accounts.all());
    }

    private static Button small(String key, Runnable press) {
        var button = new Button(Words.of(key), _ -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
