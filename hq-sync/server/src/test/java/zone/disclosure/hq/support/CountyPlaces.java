package zone.disclosure.hq.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zone.disclosure.contract.StationId;

/** 澄湖县 (invented) with 195 places that have a station: 3 of the county, 5 town halls, 187 villages. */
public final class CountyPlaces {
    private static final List<String> FIRST =
            List.of("白", "青", "石", "柳", "云", "东", "西", "南", "北", "上", "下", "新", "老", "大", "小", "金", "龙", "凤", "竹", "桃");
    private static final List<String> SECOND = List.of("沙", "桥", "坪", "塘", "岭", "溪", "湾", "井", "庄", "坡", "渡", "坝");

    private static final List<Town> TOWNS = List.of(
            new Town("439921001", "城关街道", 30, "社区"),
            new Town("439921101", "青石镇", 42, "村"),
            new Town("439921102", "柳溪镇", 41, "村"),
            new Town("439921103", "㮾湾镇", 38, "村"),
            new Town("439921201", "云岭乡", 36, "村"));

    private CountyPlaces() {}

    private record Town(String code, String name, int villages, String ending) {}

    /** Code to name, each with one station. */
    public static Map<String, String> all() {
        var places = new LinkedHashMap<String, String>();
        places.put("439921900001", "县政务中心专区");
        places.put("439921900002", "县档案馆");
        places.put("439921900003", "县图书馆");
        int made = 0;
        for (var town : TOWNS) {
            places.put(town.code() + "000", town.name());
            for (int i = 0; i < town.villages(); i++, made++) {
                var name = FIRST.get(made % FIRST.size()) + SECOND.get(made / FIRST.size() % SECOND.size());
                places.put(town.code() + "%03d".formatted(201 + i), name + town.ending());
            }
        }
        places.put("439921101201", "白鹭村");
        places.put("439921103201", "䶮塘村");
        return places;
    }

    /** The stations, by number. */
    public static List<StationId> stations() {
        var stations = new ArrayList<StationId>();
        all().keySet().stream().sorted().forEach(code -> stations.add(new StationId(code + "01")));
        return stations;
    }

    /** Writes the county's own table of places. */
    public static void write(Path data) {
        var table = all().entrySet().stream()
                .map(place -> place.getKey() + " = " + place.getValue())
                .collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(data);
            Files.writeString(data.resolve("places.properties"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
