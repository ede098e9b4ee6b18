package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zone.disclosure.contract.form.Rating;

/** The five faces (R4.4), the best first, each with its words. */
final class Faces extends Div {
    Faces(Optional<Rating> chosen, Consumer<Rating> choose) {
        addClassNames("faces", "fill");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("slip.question"));
        List.of(Rating.values()).stream()
                .sorted(Comparator.comparingInt(Rating::stars).reversed())
                .forEach(rating -> add(face(rating, chosen, choose)));
    }

    private Press face(Rating rating, Optional<Rating> chosen, Consumer<Rating> choose) {
        var words = getTranslation("rating." + rating.stars());
        var face = Press.before("face", "face-" + rating.stars(), words, () -> choose.accept(rating));
        face.setClassName("is-on", chosen.equals(Optional.of(rating)));
        return face.on(chosen.equals(Optional.of(rating)));
    }
}
