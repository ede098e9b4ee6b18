package zone.disclosure.fleet.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.Wire;

/**
 * A line that breaks, changes bytes, or delivers what it delivered before, at the question it was told to. Several threads
 * may ask at once; the questions are counted in the order in which they are asked.
 */
final class BadLine implements Wire {
    private static final int REMEMBERED = 6;

    private final Wire line;
    private SplittableRandom random = new SplittableRandom(0);
    private final Map<String, List<Bytes>> earlier = new HashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private volatile int cutAt;
    private volatile boolean cutAfter;
    private volatile int corruptAt;
    private volatile int replayAt;

    BadLine(Wire line) {
        this.line = line;
    }

    /** From now on {@code chance} decides which bytes change and what comes again. */
    synchronized void changeBy(SplittableRandom chance) {
        random = chance;
    }

    void cut(int at, boolean after) {
        cutAfter = after;
        cutAt = questions.get() + at;
    }

    void corrupt(int at) {
        corruptAt = questions.get() + at;
    }

    void replay(int at) {
        replayAt = questions.get() + at;
    }

    /** From now on the line is good. */
    void heal() {
        cutAt = 0;
        corruptAt = 0;
        replayAt = 0;
    }

    @Override
    public Optional<Bytes> head(Scope scope) {
        return one("head " + scope, () -> line.head(scope));
    }

    @Override
    public Optional<Bytes> logPage(String key) {
        return one("log", () -> line.logPage(key));
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        return asked(() -> line.parcels(names), (found, question) -> {
            var arrived = new HashMap<Sha256, Bytes>();
            found.forEach((name, content) -> arrived.put(name, changed("parcel", content, question)));
            return arrived;
        });
    }

    @Override
    public Optional<Bytes> digest(String key) {
        return one("digest", () -> line.digest(key));
    }

    @Override
    public Optional<Bytes> pack(Sha256 bucket, int slice) {
        return one("pack", () -> line.pack(bucket, slice));
    }

    @Override
    public Optional<Bytes> mail(String key) {
        return one("mail", () -> line.mail(key));
    }

    @Override
    public Optional<Bytes> chunk(Sha256 blob, int index) {
        return one("chunk", () -> line.chunk(blob, index));
    }

    @Override
    public void submit(StationId station, UUID submission, Bytes sealed) {
        hand(sealed, bytes -> line.submit(station, submission, bytes));
    }

    @Override
    public Optional<Bytes> receipt(StationId station, UUID submission) {
        return one("receipt", () -> line.receipt(station, submission));
    }

    @Override
    public void report(StationId station, Bytes sealed) {
        hand(sealed, bytes -> line.report(station, bytes));
    }

    @Override
    public Heard listen(Duration patience) {
        return line.listen(patience);
    }

    @Override
    public void renew() {
        line.renew();
    }

    @Override
    public void close() {
        line.close();
    }

    private Optional<Bytes> one(String kind, Supplier<Optional<Bytes>> ask) {
        return asked(ask, (answer, question) -> answer.map(bytes -> changed(kind, bytes, question)));
    }

    private void hand(Bytes sealed, Consumer<Bytes> to) {
        int question = questions.incrementAndGet();
        breakAt(question, false);
        to.accept(question == corruptAt ? corrupted(sealed) : sealed);
        breakAt(question, true);
    }

    private <T> T asked(Supplier<T> ask, BiFunction<T, Integer, T> arrive) {
        int question = questions.incrementAndGet();
        breakAt(question, false);
        var answer = ask.get();
        breakAt(question, true);
        return arrive.apply(answer, question);
    }

    private void breakAt(int question, boolean after) {
        if (question == cutAt && after == cutAfter) {
            throw new LineDown("the drill cut the line " + (after ? "after" : "before") + " question " + question);
        }
    }

    private synchronized Bytes changed(String kind, Bytes answer, int question) {
        if (question == corruptAt) {
            return corrupted(answer);
        }
        var before = earlier.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (question == replayAt && !before.isEmpty()) {
            return before.get(random.nextInt(before.size()));
        }
        if (before.size() == REMEMBERED) {
            before.remove(random.nextInt(REMEMBERED));
        }
        before.add(answer);
        return answer;
    }

    /** One bit, the end, or everything. */
    private synchronized Bytes corrupted(Bytes answer) {
        var bytes = answer.toArray();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Bytes.of(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            }
            case 1 -> random.nextBytes(bytes);
            default -> {
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return Bytes.of(bytes);
    }
}
