package zone.disclosure.contract.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A field (领域) of the standard catalogue of grass-roots disclosure: the 26 pilot fields and the 6 that came later.
 *
 * <p>A code this program does not know yet is kept as it is, so that a new field of a ministry does not break a station.
 * Source: R2.1.
 *
 * @param code two digits, 01 to 99
 */
public record Field(@JsonValue String code) {
    private static final List<String> NAMES = List.of(
            "国土空间规划",
            "重大建设项目",
            "公共资源交易",
            "财政预决算",
            "安全生产",
            "税收管理",
            "征地补偿",
            "国有土地上房屋征收",
            "保障性住房",
            "农村危房改造",
            "生态环境",
            "公共文化服务",
            "公共法律服务",
            "乡村振兴",
            "救灾",
            "食品药品监管",
            "城市综合执法",
            "就业创业",
            "社会保险",
            "社会救助",
            "养老服务",
            "户籍管理",
            "涉农补贴",
            "义务教育",
            "医疗卫生",
            "市政服务",
            "交通运输",
            "旅游",
            "广播电视",
            "统计",
            "新闻出版",
            "水利");

    /** All fields by number. */
    public static final List<Field> ALL = IntStream.rangeClosed(1, NAMES.size())
            .mapToObj(number -> new Field("%02d".formatted(number)))
            .toList();

    /** @throws IllegalArgumentException when the code is not two digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Field {
        if (!code.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("a field's code is two digits, not: " + code);
        }
    }

    /** The name people read; "其他领域" for a code that came after this program. */
    public String chinese() {
        int number = Integer.parseInt(code);
        return number >= 1 && number <= NAMES.size() ? NAMES.get(number - 1) : "其他领域";
    }

    /** The field of that name; 扶贫 is found under its present name (乡村振兴), 就业 under 就业创业. */
    public static Optional<Field> named(String chinese) {
        var name = switch (chinese.strip()) {
            case "扶贫" -> "乡村振兴";
            case "就业" -> "就业创业";
            case String other -> other;
        };
        return ALL.stream().filter(field -> field.chinese().equals(name)).findFirst();
    }
}
