package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import zone.disclosure.hq.shell.Words;

/** The body as text with a few marks, and buttons that write the marks. */
final class BodyField extends Div {
    private static final int TYPING_MILLIS = 400;

    /** Puts $0 before each chosen line, instead of another mark that stands there. */
    private static final String MARK_LINES = """
            const area = this.querySelector('textarea');
            const from = area.value.lastIndexOf('\\n', area.selectionStart - 1) + 1;
            let to = area.value.indexOf('\\n', area.selectionEnd);
            if (to < 0) to = area.value.length;
            let count = 0;
            const lines = area.value.slice(from, to).split('\\n').map((line) => {
              const bare = line.replace(/^\\s*(#{1,6}\\s+|[-*+]\\s+|\\d+[.)]\\s+)/, '');
              return ($0 === '1. ' ? ++count + '. ' : $0) + bare;
            });
            area.setRangeText(lines.join('\\n'), from, to, 'end');
            area.dispatchEvent(new Event('input', {bubbles: true}));
            area.focus();
            """;

    /** Puts $0 on lines of its own. */
    private static final String INSERT = """
            const area = this.querySelector('textarea');
            const before = area.value.slice(0, area.selectionEnd);
            const gap = before === '' || before.endsWith('\\n\\n') ? '' : before.endsWith('\\n') ? '\\n' : '\\n\\n';
            area.setRangeText(gap + $0 + '\\n\\n', area.selectionEnd, area.selectionEnd, 'end');
            area.dispatchEvent(new Event('input', {bubbles: true}));
            area.focus();
            """;

    private final TextArea text = new TextArea();
    private final Div tools = new Div();

    BodyField(Runnable changed) {
        addClassName("body-field");
        text.setId("body");
        text.setAriaLabel(Words.of("edit.body"));
        text.setWidthFull();
        text.setMinRows(14);
        text.setHelperText(Words.of("edit.body-hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        text.addValueChangeListener(_ -> changed.run());
        tools.addClassName("tools");
        tools.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Words.of("edit.tools"));
        marks("edit.heading-1", "# ");
        marks("edit.heading-2", "## ");
        marks("edit.heading-3", "### ");
        marks("edit.bullets", "- ");
        marks("edit.numbers", "1. ");
        tool("edit.table", INSERT, Words.of("edit.table-sample"));
        add(tools, text);
    }

    private void marks(String key, String mark) {
        tool(key, MARK_LINES, mark);
    }

    private void tool(String key, String script, String argument) {
        var button = new Button(new Span(Words.of(key)), _ -> text.getElement().executeJs(script, argument));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        tools.add(button);
    }

    void show(String markup) {
        text.setValue(markup);
    }

    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
        tools.setVisible(!readOnly);
    }

    String markup() {
        return text.getValue();
    }
}
