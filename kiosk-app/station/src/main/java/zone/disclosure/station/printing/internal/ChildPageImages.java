package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import javax.imageio.ImageIO;
import zone.disclosure.contract.Sha256;
import zone.disclosure.station.printing.Leaves;
import zone.disclosure.station.printing.PageImages;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.Refusal;

/** Pictures made by {@link RenderProcess}, a few pages at a time, and kept in {@link PictureCache}. */
final class ChildPageImages implements PageImages {
    /** Width that stands for "grey, for paper". */
    static final int PAPER = 0;

    private static final int STEP = 400;
    private static final int NARROWEST = 100;
    private static final int WIDEST = 2_400;
    /** Who reads page 1 turns to page 2: starting a process costs more than a page. */
    private static final int AHEAD = 3;

    private final Function<Sha256, Optional<Path>> blobs;
    private final RenderProcess process;
    private final PictureCache cache;
    private final ConcurrentMap<Sha256, Object> locks = new ConcurrentHashMap<>();

    ChildPageImages(Function<Sha256, Optional<Path>> blobs, RenderProcess process, PictureCache cache) {
        this.blobs = blobs;
        this.process = process;
        this.cache = cache;
    }

    @Override
    public Leaves leaves(Sha256 blob) {
        synchronized (lock(blob)) {
            var counted = cache.pages(blob);
            if (counted.isEmpty() && cache.refusal(blob, STEP, 0).isEmpty()) {
                var refused = render(blob, 1, 0, STEP);
                if (refused.isPresent()) {
                    return new Leaves.Refused(refused.get());
                }
                counted = cache.pages(blob);
            }
            return counted.<Leaves>map(Leaves.Counted::new)
                    .orElseGet(() ->
                            new Leaves.Refused(cache.refusal(blob, STEP, 0).orElse(Refusal.BROKEN)));
        }
    }

    @Override
    public Picture image(Sha256 blob, int page, int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("a picture is 100 to 2,400 pixels wide, not " + width);
        }
        int step = (width + STEP - 1) / STEP * STEP;
        return picture(blob, page, page + AHEAD, step);
    }

    /** Pages for paper, grey and fine; asks for all of {@code page} to {@code last} at once. */
    Picture paper(Sha256 blob, int page, int last) {
        return picture(blob, page, last, PAPER);
    }

    private Picture picture(Sha256 blob, int page, int last, int width) {
        synchronized (lock(blob)) {
            var ready = cache.picture(blob, width, page);
            if (ready.isPresent()) {
                return shown(ready.get());
            }
            var refused = refusal(blob, width, page).or(() -> render(blob, page, last, width));
            if (refused.isPresent()) {
                return new Picture.Refused(refused.get());
            }
            return cache.picture(blob, width, page)
                    .map(ChildPageImages::shown)
                    .orElseGet(
                            () -> new Picture.Refused(refusal(blob, width, page).orElse(Refusal.BROKEN)));
        }
    }

    private Optional<Refusal> refusal(Sha256 blob, int width, int page) {
        return cache.refusal(blob, width, 0)
                .or(() -> cache.refusal(blob, width, page))
                .or(() -> cache.pages(blob)
                        .filter(pages -> page > pages || page < 1)
                        .map(_ -> Refusal.NO_SUCH_PAGE));
    }

    /** Asks the process. What is known about the file goes into the cache; the answer is a refusal that does not. */
    private Optional<Refusal> render(Sha256 blob, int first, int last, int width) {
        var file = blobs.apply(blob);
        if (file.isEmpty()) {
            return Optional.of(Refusal.MISSING);
        }
        try {
            if (!RenderChild.looksLikePdf(file.get().toFile())) {
                return Optional.of(Refusal.NOT_PDF);
            }
            var told = new Told();
            process.run(new RenderOrder(file.get(), cache.folder(blob, width), first, last, width), told);
            told.pages().ifPresent(pages -> cache.pages(blob, pages));
            told.pageRefusals().forEach((page, why) -> cache.refuse(blob, width, page, why));
            told.refusal().ifPresent(why -> cache.refuse(blob, width, 0, why));
            cache.sweep();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the process that renders pages could not be started", e);
        }
    }

    private Object lock(Sha256 blob) {
        return locks.computeIfAbsent(blob, _ -> new Object());
    }

    private static Picture shown(Path file) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(stream, true, true);
                return new Picture.Shown(file, "image/jpeg", reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in the cache cannot be read: " + file, e);
        }
    }
}
