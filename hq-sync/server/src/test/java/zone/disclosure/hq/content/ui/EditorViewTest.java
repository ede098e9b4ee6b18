package zone.disclosure.hq.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;

@HeadquartersTest
@WithMockUser(username = "bianji", roles = "EDITOR")
class EditorViewTest extends SpringBrowserlessTest {
    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private Drafts drafts;

    @BeforeEach
    void empty() {
        headquarters.empty();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @Test
    void aNumberIsExplainedWhileItIsTyped() {
        navigate("pages/new", EditorView.class);

        var number = find(TextField.class).withId("number").single();
        test(number).setValue("澄政办发[2026]第05号");

        assertThat(number.getHelperText()).contains("澄政办发〔2026〕5号", "六角括号", "“第”", "虚位");
    }

    @Test
    void aStaleSaveShowsWhatTheOtherChangedAndLosesNothing() {
        var draft = opened();
        test(find(TextArea.class).withId("summary").single()).setValue("我写的摘要");
        done(drafts.save(EDITOR, draft.page(), draft.revision(), COUNTY, notice("他人改过的标题")));

        test(button("save")).click();
        assertThat(find(StaleDialog.class).single().isOpened()).isTrue();
        test(find(Button.class).withText("以我的为准保存").single()).click();

        var saved = drafts.find(draft.page()).orElseThrow();
        assertThat(saved.material().summary()).isEqualTo("我写的摘要");
        assertThat(saved.revision()).isEqualTo(3);
    }

    @Test
    void whatWasTypedIsSavedBeforeItIsSubmitted() {
        var draft = opened();
        test(find(TextArea.class).withId("summary").single()).setValue("新摘要");

        test(button("submit")).click();

        var submitted = drafts.find(draft.page()).orElseThrow();
        assertThat(submitted.state()).isEqualTo(State.SUBMITTED);
        assertThat(submitted.material().summary()).isEqualTo("新摘要");
    }

    @Test
    void leavingWithUnsavedChangesAsks() {
        opened();
        test(find(TextArea.class).withId("summary").single()).setValue("还没保存");

        UI.getCurrent().navigate("pages");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(EditorView.class);
    }

    @Test
    @WithMockUser(username = "pizhun", roles = "APPROVER")
    void anApproverReadsAndDecidesButDoesNotWrite() {
        var draft = headquarters.submitted(notice("待批准的通知"));

        navigate("pages/" + draft.page(), EditorView.class);

        assertThat(find(TextField.class).withId("title").single().isReadOnly()).isTrue();
        assertThat(button("publish").isEnabled()).isTrue();
        assertThat(find(Button.class).withId("save").all()).isEmpty();
    }

    private Draft opened() {
        var draft = done(drafts.create(EDITOR, COUNTY, notice("通知")));
        navigate("pages/" + draft.page(), EditorView.class);
        return draft;
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
