package zone.disclosure.fleet.station;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import zone.disclosure.contract.Scope;
import zone.disclosure.link.AttachmentRun;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.OutboxRun;
import zone.disclosure.link.Round;
import zone.disclosure.link.Witness;

/** What a station's link told: counts of what went on, and the words of what went wrong. */
public final class Notes implements Witness {
    private static final int MOST = 200;

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

    /** How often each thing happened: current, moved, overtaken, refused, acknowledged, attachments, down, failed. */
    public long count(String what) {
        var adder = counts.get(what);
        return adder == null ? 0 : adder.sum();
    }

    /** What went wrong, oldest first. */
    public Queue<String> troubles() {
        return troubles;
    }

    @Override
    public void roundEnded(Scope scope, Round.Outcome outcome) {
        switch (outcome) {
            case Round.Outcome.Current _ -> add("current", 1);
            case Round.Outcome.Moved _ -> add("moved", 1);
            case Round.Outcome.Overtaken() -> add("overtaken", 1);
            case Round.Outcome.Refused(var reason, var detail) -> trouble("refused", reason + " " + detail);
        }
    }

    @Override
    public void attachmentsEnded(AttachmentRun.Tally tally) {
        add("attachments", tally.whole().size());
        tally.wrong().forEach(hash -> trouble("wrong", "attachment " + hash));
    }

    @Override
    public void outboxEnded(OutboxRun.Tally tally) {
        add("acknowledged", tally.acknowledged());
        tally.troubles().forEach(news -> trouble("declined", news));
    }

    @Override
    public void lineDown(LineDown news) {
        add("down", 1);
    }

    @Override
    public void failed(String what, RuntimeException news) {
        if (!(news instanceof PowerCut)) {
            trouble("failed", what + ": " + news);
        }
    }

    private void trouble(String what, String words) {
        add(what, 1);
        if (troubles.size() < MOST) {
            troubles.add(words);
        }
    }

    private void add(String what, long many) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).add(many);
    }
}
