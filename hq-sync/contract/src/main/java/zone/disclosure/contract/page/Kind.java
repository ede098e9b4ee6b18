package zone.disclosure.contract.page;

/** What sort of page it is, as a visitor would ask for it. */
public enum Kind {
    /** 政策文件: a document issued with a number. */
    DOCUMENT("document", "政策文件"),
    /** 办事指南: how to get something done. */
    GUIDE("guide", "办事指南"),
    /** 政策解读: what a document means, always linked to it (R4.8). */
    INTERPRETATION("interpretation", "政策解读"),
    /** 公示公告. */
    NOTICE("notice", "公示公告"),
    /** 惠民补贴, with the seven facts of R4.1. */
    SUBSIDY("subsidy", "惠民补贴"),
    /** 村务公开 (R4.2). */
    VILLAGE("village", "村务公开"),
    /** 收费清单. */
    FEES("fees", "收费清单"),
    /** 规划计划. */
    PLAN("plan", "规划计划"),
    /** 年度报告 and other reports. */
    REPORT("report", "报告公报");

    private final String key;
    private final String chinese;

    Kind(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** The word import files use. */
    public String key() {
        return key;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }
}
