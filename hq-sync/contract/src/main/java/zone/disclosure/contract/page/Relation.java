package zone.disclosure.contract.page;

import zone.disclosure.contract.PageId;

/** What one page has to do with another, told from the side of the page that carries it. */
public record Relation(Type type, PageId target) {
    /** The ways in which pages belong together. */
    public enum Type {
        /** 解读 (R4.8). */
        INTERPRETS,
        /** 修改. */
        AMENDS,
        /** 废止. */
        REPEALS,
        /** 替代. */
        REPLACES,
        /** 相关. */
        RELATED
    }
}
