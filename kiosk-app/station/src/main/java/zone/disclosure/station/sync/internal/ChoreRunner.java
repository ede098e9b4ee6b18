package zone.disclosure.station.sync.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.station.store.Chores;
import zone.disclosure.station.store.LettersTaken;
import zone.disclosure.station.sync.ChoreDoer;

/**
 * Does what headquarters asked, one chore after the other on a thread of its own, and answers each. What must not
 * happen twice is marked before it begins; after a power cut it is answered and not repeated.
 */
final class ChoreRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChoreRunner.class);
    /** What was asked longer ago is no longer what anybody waits for. */
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Chores chores;
    private final Map<Chore.What, ChoreDoer> doers = new EnumMap<>(Chore.What.class);
    private final Runnable answered;
    private final Clock clock;
    private @Nullable ExecutorService worker;

    /** @param answered run after each answer, so that headquarters hears of it soon */
    ChoreRunner(Chores chores, List<ChoreDoer> doers, Runnable answered, Clock clock) {
        this.chores = chores;
        doers.forEach(doer -> this.doers.put(doer.what(), doer));
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("chores").factory());
        worker.execute(this::work);
    }

    /** What is being done is interrupted and answered at the next start. */
    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    @EventListener
    synchronized void taken(LettersTaken news) {
        if (worker != null) {
            worker.execute(this::work);
        }
    }

    /** Does everything that waits. */
    void work() {
        try {
            for (var asked : chores.waiting()) {
                settle(asked);
                answered.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The disk, most likely. What is open stays open and is looked at again with the next letter or start.
            LOG.warn("The chores cannot be gone through", e);
        }
    }

    private void settle(Chores.Asked asked) throws InterruptedException {
        var doer = asked.what().map(doers::get);
        if (doer.isEmpty()) {
            answer(asked, false, "本站软件不认识此项任务，请先升级本站。This station's software does not know this; update it first.");
        } else if (asked.begun() && !doer.get().isRepeatable()) {
            doer.get().interrupted(asked.id());
            answer(asked, false, "执行中断电或重启，结果不明，未重复执行。Interrupted by a power cut or restart; not repeated.");
        } else if (!asked.begun() && isOver(asked)) {
            answer(asked, false, "任务发出已超过 7 天，未执行；如仍需要请重新下达。Asked more than 7 days ago; not done. Ask again.");
        } else {
            perform(asked, doer.get());
        }
    }

    private void perform(Chores.Asked asked, ChoreDoer doer) throws InterruptedException {
        chores.begin(asked.id());
        ChoreDoer.Outcome outcome;
        try {
            outcome = doer.perform(asked.id());
        } catch (RuntimeException e) {
            // One of the three edges: headquarters hears that it failed, the log hears why.
            LOG.warn("Chore {} failed", doer.what(), e);
            outcome = new ChoreDoer.Outcome.NotDone("执行失败，原因见本站日志。It failed; the station's log says why.");
        }
        answer(asked, outcome instanceof ChoreDoer.Outcome.Done, outcome.words());
    }

    private void answer(Chores.Asked asked, boolean done, String words) {
        LOG.info("Chore {} of {}: {}", asked.what().map(Enum::name).orElse("?"), asked.writtenAt(), words);
        chores.answer(asked.id(), done, words);
    }

    private boolean isOver(Chores.Asked asked) {
        return Duration.between(asked.writtenAt(), clock.instant()).compareTo(GOOD_FOR) > 0;
    }
}
