package zone.disclosure.hq.stations.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import zone.disclosure.hq.stations.Proof;

/** A proof as a table for the file: first what it is about, then every station. */
final class ProofTable {
    static final List<String> HEAD = List.of(
            "出具时间", "信息编号", "标题", "事项", "范围", "期号", "发布时间", "站点编号", "站点", "结果", "站点所持期号", "站点展示自", "总部确认于", "最近联系",
            "联系人");

    private final Proof proof;
    private final Instant at;

    ProofTable(Proof proof, Instant at) {
        this.proof = proof;
        this.at = at;
    }

    Stream<List<String>> rows() {
        return proof.entries().stream().map(this::row);
    }

    private List<String> row(Proof.Entry entry) {
        var change = proof.change();
        return List.of(
                BoardTable.time(at),
                change.page().value(),
                change.title(),
                change.withdrawn() ? "撤回" : "发布",
                change.point().scope().code(),
                proof.epoch() + " / " + change.point().edition(),
                BoardTable.time(change.at()),
                entry.station().id().value(),
                entry.station().name(),
                outcome(entry, change.withdrawn()),
                entry.has() == 0 ? "" : Long.toString(entry.has()),
                entry.shownSince().map(BoardTable::time).orElse(""),
                entry.confirmedAt().map(BoardTable::time).orElse(""),
                entry.heardAt().map(BoardTable::time).orElse(""),
                entry.contact());
    }

    private static String outcome(Proof.Entry entry, boolean withdrawn) {
        return switch (entry.outcome()) {
            case DONE -> withdrawn ? "已移除" : "已上架";
            case BEHIND -> "落后";
            case DIFFERS -> "内容不一致";
            case SILENT -> "失联";
            case NOT_ENROLLED -> "未登记（不计入）";
            case REVOKED -> "已停用（不计入）";
        };
    }
}
