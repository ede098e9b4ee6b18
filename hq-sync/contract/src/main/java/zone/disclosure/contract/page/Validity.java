package zone.disclosure.contract.page;

/** Whether a document counts today. Later ones win over earlier ones when several apply. Source: R3.2. */
public enum Validity {
    NOT_APPLICABLE("不适用"),
    EFFECTIVE("现行有效"),
    AMENDED("已修改"),
    NOT_YET("尚未施行"),
    EXPIRED("已失效"),
    DECLARED_INVALID("宣布失效"),
    REPEALED("已废止");

    private final String chinese;

    Validity(String chinese) {
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }

    /** True when the page stays readable but must carry a warning on screen and paper. */
    public boolean isOver() {
        return switch (this) {
            case EXPIRED, DECLARED_INVALID, REPEALED -> true;
            case NOT_APPLICABLE, EFFECTIVE, AMENDED, NOT_YET -> false;
        };
    }
}
