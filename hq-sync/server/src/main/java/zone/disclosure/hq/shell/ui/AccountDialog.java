package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.Words;

/** Opens an account, or gives one a new password. A password is typed here and shown nowhere. */
final class AccountDialog extends Dialog {
    private static final int SHORTEST = 10;

    private final TextField account = new TextField(Words.of("accounts.account"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.of("accounts.roles"));
    private final Button confirm = new Button();
    private final PasswordField password = new PasswordField(Words.of("accounts.new-password"));

    private AccountDialog(String title, String yes) {
        setHeaderTitle(title);
        setWidth("460px");
        account.setId("account");
        account.setAllowedCharPattern("[\\p{Script=Han}A-Za-z0-9-]");
        account.setMaxLength(32);
        account.setHelperText(Words.of("accounts.account-hint"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::chinese);
        password.setId("new-password");
        password.setHelperText(Words.of("accounts.password-hint", SHORTEST));
        password.getElement().setAttribute("autocomplete", "new-password");
        confirm.setText(yes);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), _ -> close()), confirm);
    }

    /** A new account. */
    static void open(Accounts accounts, Staff staff, Runnable after) {
        var dialog = new AccountDialog(Words.of("accounts.open"), Words.of("accounts.open"));
        dialog.confirm.addClickListener(_ -> dialog.create(accounts, staff, after));
        dialog.fields(dialog.account, dialog.roles, dialog.password);
        dialog.open();
    }

    /** A new password for {@code whose}. */
    static void password(Accounts accounts, Staff staff, Accounts.Account whose, Runnable after) {
        var title = Words.of("accounts.password") + " · " + whose.account();
        var dialog = new AccountDialog(title, Words.of("accounts.password"));
        dialog.confirm.addClickListener(_ -> dialog.change(accounts, staff, whose, after));
        dialog.fields(new Paragraph(Words.of("accounts.password-means")), dialog.password);
        dialog.open();
    }

    private void fields(com.vaadin.flow.component.Component... fields) {
        var column = new VerticalLayout(fields);
        column.setPadding(false);
        column.setDefaultHorizontalComponentAlignment(VerticalLayout.Alignment.STRETCH);
        add(column);
    }

    private void create(Accounts accounts, Staff staff, Runnable after) {
        Set<Role> chosen = roles.getValue();
        if (account.getValue().length() < 2 || chosen.isEmpty() || isShort()) {
            Saying.problem(Words.of("accounts.incomplete", SHORTEST));
        } else if (accounts.open(staff, account.getValue(), chosen, password.getValue())) {
            finish(after, "accounts.was-opened", account.getValue());
        } else {
            Saying.problem(Words.of("accounts.taken", account.getValue()));
        }
    }

    private void change(Accounts accounts, Staff staff, Accounts.Account whose, Runnable after) {
        if (isShort()) {
            Saying.problem(Words.of("accounts.password-hint", SHORTEST));
            return;
        }
        accounts.changePassword(staff, whose.account(), password.getValue());
        finish(after, "accounts.was-changed", whose.account());
    }

    private boolean isShort() {
        return password.getValue().length() < SHORTEST;
    }

    private void finish(Runnable after, String key, String name) {
        close();
        after.run();
        Saying.done(Words.of(key, name));
    }
}
