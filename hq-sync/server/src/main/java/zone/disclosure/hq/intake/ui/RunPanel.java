package zone.disclosure.hq.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.Count;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;

/** An import while it runs and after it: counts, and each file that could not be taken with why and what to do. */
final class RunPanel extends Section {
    private static final int SHOWN = 100;

    RunPanel() {
        setId("run");
        addClassName("panel");
        getElement().setAttribute("aria-live", "polite");
        add(heading(), new Paragraph(Words.of("import.none")));
    }

    void show(ImportRun run) {
        removeAll();
        add(heading(), new Paragraph(Words.of("import.what", run.what(), Times.minute(run.began()))));
        if (!run.isOver()) {
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            var current = new Paragraph(run.current());
            current.addClassNames("secondary", "one-line");
            add(bar, current);
        }
        run.trouble().ifPresent(trouble -> {
            var notice = new Div(String.valueOf(trouble.getMessage()));
            notice.addClassNames("notice", "notice-danger");
            add(notice);
        });
        add(counts(run.count()));
        run.account().ifPresent(this::end);
    }

    private static H2 heading() {
        var heading = new H2(Words.of("import.run"));
        heading.addClassName("panel-title");
        return heading;
    }

    private static DescriptionList counts(Count count) {
        var list = new DescriptionList();
        list.addClassNames("description", "counts");
        line(list, "import.seen", count.seen());
        line(list, "import.created", count.created());
        line(list, "import.changed", count.changed());
        line(list, "import.unchanged", count.unchanged());
        line(list, "import.held", count.held());
        line(list, "import.failed", count.failed());
        line(list, "import.skipped", count.skipped());
        return list;
    }

    private static void line(DescriptionList list, String key, int number) {
        list.add(
                new DescriptionList.Term(Words.of(key)),
                new DescriptionList.Description(Words.of("common.number", number)));
    }

    private void end(Account account) {
        add(new Paragraph(Words.of("import.done", account.took().toSeconds())));
        var report = new Anchor(
                DownloadHandler.forFile(account.report().toFile()), AttachmentType.DOWNLOAD, Words.of("import.report"));
        report.setId("report");
        report.addClassName("button-link");
        add(new Div(
                report,
                new Anchor(
                        "pages?state=HELD",
                        Words.of("import.to-held", account.count().held()))));
        if (!account.failures().isEmpty()) {
            var failures = new UnorderedList();
            failures.addClassName("refusals");
            account.failures().stream()
                    .limit(SHOWN)
                    .map(failure -> new ListItem(failure.chinese()))
                    .forEach(failures::add);
            add(failures);
        }
    }
}
