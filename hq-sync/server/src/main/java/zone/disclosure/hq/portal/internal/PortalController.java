package zone.disclosure.hq.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import zone.disclosure.branding.Brand;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Settings;

/** Answers a phone that has scanned a code, and explains kindly when there is nothing to show. */
@Controller
class PortalController {
    private static final int MOST_IN_ONE_BASKET = 40;

    private final Editions editions;
    private final Settings settings;
    private final Brand brand;
    private final Clock clock;

    PortalController(Editions editions, Settings settings, Clock clock) {
        this.editions = editions;
        this.settings = settings;
        this.brand = Brand.choose(settings.brand());
        this.clock = clock;
    }

    @ModelAttribute("brand")
    Brand brand() {
        return brand;
    }

    @ModelAttribute("county")
    String county() {
        return settings.county();
    }

    @GetMapping("/p")
    ModelAndView start() {
        return answer(HttpStatus.OK, "start");
    }

    /** What a person may type: the number that stands under the page. */
    @GetMapping("/p/{id}")
    ModelAndView typed(@PathVariable String id, Model model) {
        return show(settings.county(), id, Optional.empty(), model);
    }

    /** Any other address below the portal's; without this the console's shell would answer. */
    @GetMapping({"/p/**", "/b/**", "/a/**"})
    ModelAndView nothing() {
        return answer(HttpStatus.NOT_FOUND, "unknown");
    }

    @GetMapping("/p/{county}/{id}")
    ModelAndView newest(@PathVariable String county, @PathVariable String id, Model model) {
        return show(county, id, Optional.empty(), model);
    }

    @GetMapping("/p/{county}/{id}/{version}")
    ModelAndView scanned(
            @PathVariable String county, @PathVariable String id, @PathVariable String version, Model model) {
        return show(county, id, number(version), model);
    }

    @GetMapping("/b/{county}/{ids}")
    ModelAndView basket(@PathVariable String county, @PathVariable String ids, Model model) {
        if (!county.equals(settings.county())) {
            return foreign(county, model);
        }
        var pages = Arrays.stream(ids.split("-"))
                .limit(MOST_IN_ONE_BASKET)
                .flatMap(id -> id(id).stream())
                .flatMap(id -> editions.newest(id).stream())
                .toList();
        model.addAttribute("pages", pages);
        return answer(pages.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK, "basket");
    }

    private ModelAndView show(String county, String id, Optional<Integer> version, Model model) {
        if (!county.equals(settings.county())) {
            return foreign(county, model);
        }
        var page = id(id);
        var newest = page.flatMap(editions::newest);
        if (newest.isEmpty()) {
            boolean withdrawn = page.filter(editions::withdrawn).isPresent();
            return withdrawn ? answer(HttpStatus.GONE, "withdrawn") : answer(HttpStatus.NOT_FOUND, "unknown");
        }
        var shown = version.flatMap(it -> editions.version(page.orElseThrow(), it))
                .or(() -> newest)
                .orElseThrow();
        model.addAttribute("sheet", PageSheet.of(shown, newest.get().version(), LocalDate.now(clock), links(shown)));
        return answer(HttpStatus.OK, "page");
    }

    private List<PageSheet.Link> links(Page page) {
        var outward = page.relations().stream()
                .flatMap(relation -> editions.newest(relation.target()).stream()
                        .map(target -> new PageSheet.Link(target, word(relation.type(), true))));
        var inward = editions.pointingAt(page.id()).stream()
                .flatMap(id -> editions.newest(id).stream())
                .flatMap(source -> source.relations().stream()
                        .filter(relation -> relation.target().equals(page.id()))
                        .map(relation -> new PageSheet.Link(source, word(relation.type(), false))));
        return Stream.concat(outward, inward).distinct().toList();
    }

    /** The key of the word that tells how the linked page belongs to the one on the screen. */
    private static String word(Relation.Type type, boolean outward) {
        return "portal.link." + type.name().toLowerCase(java.util.Locale.ROOT) + (outward ? ".to" : ".from");
    }

    private static Optional<Integer> number(String version) {
        return version.matches("[1-9][0-9]{0,6}") ? Optional.of(Integer.parseInt(version)) : Optional.empty();
    }

    private static Optional<PageId> id(String text) {
        try {
            return Optional.of(PageId.read(text));
        } catch (IllegalArgumentException notAnId) {
            // Anything may stand in an address; the caller answers that there is no such page.
            return Optional.empty();
        }
    }

    private ModelAndView foreign(String county, Model model) {
        if (!county.matches("[0-9]{6}")) {
            return nothing();
        }
        model.addAttribute("scanned", county);
        return answer(HttpStatus.NOT_FOUND, "foreign");
    }

    private static ModelAndView answer(HttpStatus status, String template) {
        return new ModelAndView("portal/" + template, status);
    }
}
