package zone.disclosure.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "长县政务办发〔2023〕1号, 长县政务办发〔2023〕1号, ''",
        "长政务办[2020]8号, 长政务办〔2020〕8号, BRACKET",
        "国办发﹝2019﹞54号, 国办发〔2019〕54号, BRACKET",
        "长县政发（２０２３）００５号, 长县政发〔2023〕5号, BRACKET ZERO_PADDED",
        "长县政发 〔2023〕第5号, 长县政发〔2023〕5号, DI",
        "国务院令第711号, 国务院令第711号, ''",
        "HFGS—2017—9, HFGS-2017-9, ''",
    })
    void everySpellingLeadsToTheOneThatIsStored(String typed, String canonical, String warnings) {
        var number = DocumentNumber.parse(typed).orElseThrow();

        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(number.warnings()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(words(warnings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长县政办发〔23〕5号", "长县政发〔2023〕0号", "关于印发通知", ""})
    void otherTextIsNoNumber(String typed) {
        assertThat(DocumentNumber.parse(typed)).isEmpty();
    }

    @Test
    void newestYearAndHighestSerialComeFirst() {
        var sorted = Stream.of("长县政发〔2022〕30号", "长县政发〔2023〕9号", "长县政发〔2023〕10号")
                .map(text -> DocumentNumber.parse(text).orElseThrow())
                .sorted()
                .map(DocumentNumber::canonical);

        assertThat(sorted).containsExactly("长县政发〔2023〕10号", "长县政发〔2023〕9号", "长县政发〔2022〕30号");
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.copyOf(List.of(text.split(" ")));
    }
}
