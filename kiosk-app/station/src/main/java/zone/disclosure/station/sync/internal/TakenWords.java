package zone.disclosure.station.sync.internal;

import java.util.Optional;
import java.util.function.Consumer;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.link.Round;
import zone.disclosure.link.courier.Visit;
import zone.disclosure.station.incidents.Incident;

/** Tells the person beside the stick what was taken, and keeps the first thing that went wrong. */
final class TakenWords implements Visit.Progress {
    /** So many pieces of attachments are one line of words. */
    private static final int PIECES = 100;

    private final Consumer<String> say;
    private int pieces;
    private Optional<Trouble> trouble = Optional.empty();

    /** Something a person must see. */
    record Trouble(Incident incident, String words) {}

    TakenWords(Consumer<String> say) {
        this.say = say;
    }

    /** The first thing that went wrong. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    @Override
    public void round(Scope scope, Round.Outcome outcome) {
        var words = switch (outcome) {
            case Round.Outcome.Current(var at) ->
                "已与总部一致，第 " + at.edition() + " 期。Equal to headquarters at edition " + at.edition() + ".";
            case Round.Outcome.Moved(var change) ->
                "更新到第 %d 期，放入 %d 条，撤下 %d 条。Edition %d: %d put, %d gone."
                        .formatted(
                                change.to().edition(),
                                change.put().size(),
                                change.gone().size(),
                                change.to().edition(),
                                change.put().size(),
                                change.gone().size());
            case Round.Outcome.Overtaken() -> {
                lacks(scope);
                yield "U 盘上缺少内容，没有更新。Part of it is missing on the stick.";
            }
            case Round.Outcome.Refused(var reason, var detail) -> refused(scope, reason, detail);
        };
        say.accept("  范围 scope " + scope + "：" + words);
    }

    private String refused(Scope scope, Round.Reason reason, String detail) {
        return switch (reason) {
            case OLD_HEAD -> "这只 U 盘比本站已显示的内容旧，没有采用。This stick is older than what the station shows.";
            case UNKNOWN_SCOPE -> {
                lacks(scope);
                yield "U 盘上没有这个范围。The stick does not have this scope.";
            }
            case BROKEN_SEAL -> {
                fail(
                        Incident.STICK_FOREIGN,
                        "U 盘上的内容签名或校验不对，没有采用；请告诉总部。What lies on the stick is not what was sealed: " + detail);
                yield "签名或校验不对，没有采用。Not believed; nothing of it was used.";
            }
        };
    }

    private void lacks(Scope scope) {
        fail(
                Incident.STICK_NOT_WHOLE,
                "U 盘缺少范围 " + scope + " 的部分内容；请总部重写（若用过 --since，请去掉）。"
                        + "The stick lacks part of this scope; headquarters must write it again, without --since.");
    }

    @Override
    public void chunk() {
        pieces++;
        if (pieces % PIECES == 0) {
            say.accept("  读取附件 attachments " + (long) pieces * Attachment.CHUNK / 1_000_000 + " MB");
        }
    }

    /** The rest, when all was taken. */
    void taken(Visit.Taken taken, String writtenAt) {
        if (taken.interrupted()) {
            say.accept("  总部上次没写完就拔下了 U 盘，采用的是 " + writtenAt + " 写好的内容；请总部重写。"
                    + "Headquarters was interrupted; what it wrote before was taken.");
        }
        var files = taken.attachments();
        if (!files.whole().isEmpty()) {
            say.accept("  附件 " + files.whole().size() + " 个已完整。" + files.whole().size() + " attachments are complete.");
        }
        if (!files.absent().isEmpty()) {
            say.accept("  还缺附件 " + files.absent().size() + " 个，U 盘上没有。"
                    + files.absent().size() + " attachments are not on the stick.");
        }
        if (!files.wrong().isEmpty()) {
            fail(
                    Incident.STICK_FOREIGN,
                    "U 盘上的附件 " + files.wrong().getFirst() + " 内容不对，没有采用。An attachment on the stick was changed.");
        }
        if (taken.letters() > 0) {
            say.accept("  总部来信 " + taken.letters() + " 封。" + taken.letters() + " letters came.");
        }
        var receipts = taken.receipts();
        say.accept("  总部已确认收到提交 " + receipts.acknowledged() + " 份。" + receipts.acknowledged()
                + " submissions are acknowledged.");
        receipts.troubles().stream()
                .findFirst()
                .ifPresent(first ->
                        fail(Incident.STICK_FOREIGN, "U 盘上的回执不可信，没有采用。A receipt cannot be believed: " + first));
        say.accept("  内容更新到 " + writtenAt + "。Up to date as of that time.");
    }

    private void fail(Incident incident, String words) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(new Trouble(incident, words));
        }
    }
}
