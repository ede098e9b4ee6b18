package zone.disclosure.station.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.PageId;
import zone.disclosure.station.shell.KioskBrowser;

/** One round trip of a stick serves a village that has no line, with both ends as the programs they are. */
class CourierIT {
    private static final PageId GUIDE = PageId.of("source:guide-min-living");
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @TempDir
    static Path folder;

    @Test
    void aRoundTripBringsPagesThereAndASlipBackAndTheReceiptWithTheNext() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        try (var house = House.open(folder)) {
            var village = house.station(House.VILLAGE, "白鹭村便民服务站", "--station.line=false");

            house.command("courier", "write", stick.toString(), "--stations", House.VILLAGE);
            assertThat(house.visit(House.VILLAGE, stick)).contains("更新到第");

            writeSlip(village);

            assertThat(house.visit(House.VILLAGE, stick)).contains("待送达的提交 1 份");
            assertThat(house.command("courier", "take", stick.toString())).contains("收到提交 1 份");
            house.command("withdraw", GUIDE.value());
            house.command("courier", "write", stick.toString(), "--all");
            village.program().stop();

            assertThat(house.visit(House.VILLAGE, stick)).contains("确认收到提交 1 份").contains("撤下 1 条");
        }
    }

    private static void writeSlip(House.Screen village) {
        try (var browser = new KioskBrowser(village.address() + "/")) {
            var screen = browser.visitor(KioskBrowser.Turn.PORTRAIT);
            browser.open(screen, "page/" + GUIDE);
            browser.open(screen, "slip");
            screen.locator(".face").first().tap();
            screen.locator(".actions .btn-primary").tap();
            assertThat(screen.locator(".print-words")).hasText("已存本机，未送达", PATIENTLY);
        }
    }
}
