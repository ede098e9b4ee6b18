package zone.disclosure.hq.content;

/** Why a move was refused. */
public enum Refusal {
    NO_SUCH_PAGE("没有这条信息"),
    /** Someone saved it meanwhile. */
    STALE("已被他人修改，请刷新后再操作"),
    WRONG_STATE("当前状态不能进行此操作"),
    NOT_ALLOWED("您的角色不能进行此操作"),
    /** Who submitted does not publish. Source: R4.10. */
    SAME_PERSON("提交人和批准人不能是同一人"),
    FINDINGS("检查未通过"),
    /** The content is not what was submitted. Source: R4.10. */
    CHANGED("内容与提交时不一致，请重新提交"),
    REASON_MISSING("请填写原因");

    private final String chinese;

    Refusal(String chinese) {
        this.chinese = chinese;
    }

    /** The sentence people read. */
    public String chinese() {
        return chinese;
    }
}
