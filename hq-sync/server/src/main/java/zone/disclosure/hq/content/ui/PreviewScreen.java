package zone.disclosure.hq.content.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zone.disclosure.branding.Brand;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.PageHtml;
import zone.disclosure.contract.page.Validity;
import zone.disclosure.hq.content.Markup;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;

/**
 * What a station's screen would say of some material, as safe HTML in parts.
 *
 * @param place plain text
 * @param title plain text
 * @param facts HTML
 * @param banner HTML, empty where validity does not apply
 * @param body HTML of {@link PageHtml}
 */
record PreviewScreen(String place, String title, String facts, String banner, String body) {
    private static final PageId NONE = PageId.of("preview");

    /** Fills the frame, keeps it as large as its place, turns its leaves. */
    static final String SCRIPT = """
            const host = this, frame = host.querySelector('iframe'), glass = frame.parentElement;
            let leaf = 0, last = null;
            const inside = () => frame.contentDocument;
            const scale = () => frame.style.transform = `scale(${glass.clientWidth / 1080})`;
            new ResizeObserver(scale).observe(glass);
            const settle = () => {
              const flow = inside().querySelector('.reader-flow');
              const leaves = Math.max(1, Math.round((flow.scrollWidth + 96) / (flow.clientWidth + 96)));
              leaf = Math.min(Math.max(0, leaf), leaves - 1);
              flow.style.setProperty('--page', leaf);
              inside().querySelector('.pager-where').textContent = `${leaf + 1} / ${leaves}`;
              host.$server.turned(leaf + 1, leaves);
            };
            const draw = () => {
              if (!last || !inside() || !inside().querySelector('.reader-flow')) return;
              const [place, title, facts, banner, body] = last;
              inside().querySelector('.place-words').textContent = place;
              inside().querySelector('.reader-title').textContent = title;
              inside().querySelector('.reader-facts').innerHTML = facts;
              inside().querySelector('.reader-worth').innerHTML = banner;
              inside().querySelector('.reader-flow').innerHTML = body;
              settle();
            };
            host.fill = (...parts) => { last = parts; draw(); };
            host.turn = (step) => { leaf += step; settle(); };
            host.size = (size) => { inside().documentElement.dataset.size = size; settle(); };
            frame.addEventListener('load', () => { scale(); draw(); inside().fonts.ready.then(draw); });
            scale();
            """;

    /** The empty screen. */
    static String frame(Brand brand) {
        var feet = Stream.of("home", "bigger", "speaker", "help")
                .map(foot -> "<span class=\"foot\"><span class=\"icon icon-" + foot + "\"></span>"
                        + PageHtml.escape(Words.of("preview." + foot)) + "</span>")
                .collect(Collectors.joining());
        return """
                    <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>%s</title>
                    <link rel="stylesheet" href="%s"><link rel="stylesheet" href="%s"></head>
                    <body><div class="kiosk"><header class="kiosk-header"><span class="mark"></span><div class="place">
                    <div class="place-name"><span class="place-words"></span><span class="place-zone">%s</span></div></div></header>
                    <main class="kiosk-main"><div class="reader-layout"><div class="reader-head"><h1 class="reader-title"></h1>
                    <div class="reader-facts"></div><div class="reader-worth"></div></div>
                    <div class="reader-sheet"><article class="reader"><div class="reader-flow"></div></article></div>
                    <div class="pager"><span class="pager-where"></span></div></div></main>
                    <footer class="kiosk-footer">%s</footer></div></body></html>
                    """.formatted(
                        PageHtml.escape(Words.of("preview.title")),
                        Brand.KIOSK_STYLES,
                        brand.themeUrl(),
                        PageHtml.escape(brand.zoneName()),
                        feet);
    }

    /** How {@code material} would look today. */
    static PreviewScreen of(Scope scope, String place, Material material, LocalDate today) {
        var facts = Stream.of(
                        material.issuer(), number(material), material.issued().map(Times::day))
                .flatMap(Optional::stream)
                .map(fact -> "<span>" + PageHtml.escape(fact) + "</span>")
                .collect(Collectors.joining());
        return new PreviewScreen(
                place, material.title(), facts, banner(material.term().on(today)), body(scope, material, today));
    }

    private static String body(Scope scope, Material material, LocalDate today) {
        return PageHtml.body(new Page(
                NONE,
                1,
                scope,
                material.kind().orElse(Kind.NOTICE),
                material.title(),
                material.number(),
                material.issuer().orElse(""),
                material.field().orElse(Field.ALL.getFirst()),
                material.issued(),
                today,
                material.term(),
                material.summary(),
                material.keywords(),
                material.facts(),
                Markup.blocks(material.markup()),
                material.attachments(),
                material.relations(),
                material.sourceId()));
    }

    /** As it will be stored. */
    private static Optional<String> number(Material material) {
        return material.number()
                .map(typed -> DocumentNumber.parse(typed)
                        .map(DocumentNumber::canonical)
                        .orElse(typed));
    }

    private static String banner(Validity validity) {
        var tone = switch (validity) {
            case NOT_APPLICABLE -> "";
            case EFFECTIVE -> "banner-ok";
            case AMENDED, NOT_YET -> "banner-warn";
            case EXPIRED, DECLARED_INVALID, REPEALED -> "banner-danger";
        };
        return tone.isEmpty() ? "" : "<div class=\"banner " + tone + "\">" + validity.chinese() + "</div>";
    }
}
