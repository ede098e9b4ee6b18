package zone.disclosure.hq.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zone.disclosure.hq.content.Check;
import zone.disclosure.hq.content.Finding;

class ChecksTest {
    @ParameterizedTest
    @CsvSource({
        "秘密★1年, SECRECY_MARK",
        "机 密★, ",
        "机密 ★3年, SECRECY_MARK",
        "内部资料 注意保存, INTERNAL_MARK",
        "（此件不公开）, NOT_PUBLIC_MARK",
        "身份证 43012119900307771X, ",
        "身份证 11010519491231002X, RESIDENT_NUMBER",
        "身份证 １１０１０５１９４９１２３１００２Ｘ, RESIDENT_NUMBER",
        "电话 13812345678, MOBILE_NUMBER",
        "电话 0731-84012345, ",
    })
    void wordsThatDoNotBelongInPublicAreFound(String text, @Nullable Check expected) {
        assertThat(found(text).stream().map(Finding::check))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aPersonalNumberIsNeverRepeatedWhole() {
        assertThat(found("11010519491231002X").getFirst().detail()).isEqualTo("110****2X");
    }

    private static List<Finding> found(String text) {
        var findings = new ArrayList<Finding>();
        Marks.find(text, findings);
        return findings;
    }
}
