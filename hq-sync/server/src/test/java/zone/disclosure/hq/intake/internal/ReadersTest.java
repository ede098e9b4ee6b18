package zone.disclosure.hq.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.content.Markup;
import zone.disclosure.hq.intake.Fault;

class ReadersTest {
    @TempDir
    Path folder;

    @Test
    void aWordFileKeepsItsTable() {
        var drawn = Workbench.draw(Format.WORD, Papers.word(folder.resolve("a.docx")));
        assertThat(drawn.body()).contains(new Block.Table(List.of(List.of("河道", "责任人"), List.of("澄溪", "镇水利站"))));
    }

    @Test
    void linesOfAPdfBecomeParagraphs() {
        var lines = List.of(
                " 第一条 为了做好全县的防汛抗旱工作保护人民生命财产安全保障经济社会平", "稳发展制定本办法。", " 第二条 本县行政区域内的防汛抗旱工作适用本办法并应当遵守国家有关的规定", "和省市的要求。");
        var drawn = Workbench.draw(Format.PDF, Papers.pdf(folder.resolve("a.pdf"), lines));
        assertThat(drawn.body()).hasSize(2);
        assertThat(drawn.body().getFirst().plain()).endsWith("社会平稳发展制定本办法。").startsWith("第一条 为了");
    }

    @Test
    void aScanHasNoText() {
        var drawn = Workbench.draw(Format.PDF, Papers.pdf(folder.resolve("scan.pdf"), List.of()));
        assertThat(drawn.fault()).isEmpty();
        assertThat(drawn.body()).isEmpty();
    }

    @Test
    void aPasswordIsNamed() {
        var locked = Papers.pdf(folder.resolve("a.pdf"), List.of("秘"), "123456");
        assertThat(Workbench.draw(Format.PDF, locked).fault()).contains(Fault.PASSWORD);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bomb = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Workbench.draw(Format.WORD, bomb).fault()).contains(Fault.BOMB);
    }

    @Test
    void anEndlessPdfIsGivenUpAndTheNextFileIsRead() throws Unreadable {
        var endless = Papers.endless(folder.resolve("endless.pdf"));
        var good = Papers.word(folder.resolve("good.docx"));
        try (var workshop = new Workshop(Duration.ofSeconds(4))) {
            assertThat(workshop.open(Format.WORD, good).body()).isNotEmpty();
            assertThatThrownBy(() -> workshop.open(Format.PDF, endless))
                    .isInstanceOfSatisfying(
                            Unreadable.class, why -> assertThat(why.fault()).isEqualTo(Fault.EXHAUSTING));
            assertThat(workshop.open(Format.WORD, good).body()).isNotEmpty();
        }
    }

    @Test
    void textInGb18030IsRecognised() throws Exception {
        var file = folder.resolve("old.txt");
        Files.write(file, "关于防汛的通知：㮾湾镇、䶮塘村".getBytes(Charset.forName("GB18030")));
        assertThat(Encodings.read(file)).isEqualTo("关于防汛的通知：㮾湾镇、䶮塘村");
    }

    @Test
    void aWebPageTellsItsMetaTagsAndKeepsItsTextOnly() {
        var written = WebFile.read("""
                <html><head><title>x - 某某网</title>
                <meta name="ArticleTitle" content="关于公布停车收费标准的公告"/>
                <meta name="PubDate" content="2026-03-05 09:30"/><meta name="ContentSource" content="澄湖县发展和改革局"/></head>
                <body><div class="nav">首页 &gt; 公告</div><div id="zoom"><h2>一、标准</h2><p>每小时二元。</p>
                <table><tr><th>车型</th><th>元</th></tr><tr><td>小车</td><td>2</td></tr></table>
                <script>alert(1)</script></div><div class="footer">版权所有</div></body></html>
                """);
        assertThat(written.says(Says.TITLE)).contains("关于公布停车收费标准的公告");
        assertThat(written.says(Says.PUBLISHED)).contains("2026-03-05 09:30");
        assertThat(written.says(Says.ISSUER)).contains("澄湖县发展和改革局");
        assertThat(Markup.text(written.body())).isEqualTo("## 一、标准\n\n每小时二元。\n\n| 车型 | 元 |\n| --- | --- |\n| 小车 | 2 |");
    }

    @Test
    void frontMatterStatesWhatItStates() throws Unreadable {
        var written = MarkdownFile.read(
                "---\nid: a-1\nissued: 2026-04-14\nrelated: [b-1, b-2]\nfacts:\n  主管部门: 民政局\n---\n正文\n");
        assertThat(written.says(Says.ID)).contains("a-1");
        assertThat(written.says(Says.ISSUED)).contains("2026-04-14");
        assertThat(written.all(Says.RELATED)).containsExactly("b-1", "b-2");
        assertThat(written.facts()).hasSize(1);
    }
}
