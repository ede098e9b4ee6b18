package zone.disclosure.hq.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.intake.Order;

class JudgementTest {
    private static final Order ORDER =
            Order.drafts(new Scope("439921000000"), new Staff("bianji", Set.of(Role.EDITOR)));
    private static final String LETTER = """
            # 澄湖县人民政府办公室

            澄政办发〔2026〕12号

            ## 澄湖县人民政府办公室 关于印发《澄湖县城区停车管理办法》 的通知

            各镇人民政府，县直各单位：

            根据《某某意见》（湘政务公开办发〔2023〕1号）要求，结合
            实际，现将办法印发给你们，请认真执行。

            澄湖县人民政府办公室

            二〇二六年四月二十三日

            # 第一章 总 则

            第一条 为了规范停车，方便群众，制定本办法。

            （一）公共停车场；

            （二）路内停车位。

            第二条 本办法自2026年6月1日起施行，有效期5年。
            """;

    @Test
    void aLetterTellsItsTitleNumberIssuerAndDays() {
        var material = judged(LETTER);
        assertThat(material.title()).isEqualTo("澄湖县人民政府办公室关于印发《澄湖县城区停车管理办法》的通知");
        assertThat(material.number()).contains("澄政办发〔2026〕12号");
        assertThat(material.issuer()).contains("澄湖县人民政府办公室");
        assertThat(material.issued()).contains(LocalDate.of(2026, 4, 23));
        assertThat(material.kind()).contains(Kind.DOCUMENT);
        assertThat(material.field()).contains(new Field("17"));
        assertThat(material.term().effective()).contains(LocalDate.of(2026, 6, 1));
        assertThat(material.term().expires()).contains(LocalDate.of(2031, 6, 1));
    }

    @Test
    void aNumberThatIsOnlyCitedIsNotTheOwnNumber() {
        assertThat(judged("关于做好公开工作的通知\n根据《意见》（湘政务公开办发〔2023〕1号）要求，现通知如下。").number())
                .isEmpty();
    }

    @Test
    void aMissingAttributeStaysMissing() {
        assertThat(judged(LETTER).attribute()).isEmpty();
        assertThat(judged("关于主动公开工作的通知\n各单位要做好主动公开和依申请公开工作。").attribute()).isEmpty();
        assertThat(judged(LETTER + "\n信息公开属性：此件主动公开\n").attribute()).contains(Attribute.ACTIVE);
        assertThat(judged(LETTER + "\n（此件依申请公开）\n").attribute()).contains(Attribute.ON_REQUEST);
        assertThat(judged(LETTER + "\n（此件不公开）\n").attribute()).contains(Attribute.CLOSED);
    }

    @Test
    void theBodyIsMendedAndOutlinedAndDoesNotRepeatItsHead() {
        assertThat(judged(LETTER).markup())
                .startsWith("各镇人民政府，县直各单位：")
                .contains("结合实际，现将")
                .contains("# 第一章 总则")
                .contains("\n\n（一）公共停车场；\n\n（二）路内停车位。");
    }

    @Test
    void aDecreeHasTheTitleOfWhatItCarries() {
        var material = judged("""
                中华人民共和国国务院令
                第 535 号
                《某某合同法实施条例》已经2008年9月3日国务院第25次常务会议通过，现予公布，自公布之日起施行。
                二○○八年九月十八日
                """);
        assertThat(material.title()).isEqualTo("某某合同法实施条例");
        assertThat(material.number()).contains("国务院令第535号");
        assertThat(material.issuer()).contains("国务院");
        assertThat(material.issued()).contains(LocalDate.of(2008, 9, 18));
    }

    @Test
    void withoutATitleTheFileGivesItsName() {
        assertThat(Judgement.of(Written.plain(List.of(), true), "03_春耕安排.pdf", List.of(), ORDER)
                        .title())
                .isEqualTo("春耕安排");
    }

    @Test
    void aMonthAloneIsNoDay() {
        assertThat(Dates.first("二〇二〇年十一月")).isEmpty();
        assertThat(Dates.first("2023年2月30日")).isEmpty();
        assertThat(Dates.first("二○二三年十二月三十一日")).contains(LocalDate.of(2023, 12, 31));
        assertThat(Dates.first("2023 年 4 月 3 日")).isEqualTo(Optional.of(LocalDate.of(2023, 4, 3)));
    }

    private static Material judged(String text) {
        return Judgement.of(TextFile.read(text), "x.txt", List.of(), ORDER);
    }
}
