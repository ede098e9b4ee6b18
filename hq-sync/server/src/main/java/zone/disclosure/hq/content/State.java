package zone.disclosure.hq.content;

/** Where a draft stands. A published page with a newer draft is a {@link #DRAFT} that is still shown. */
public enum State {
    /** Something the law asks for is missing, so it can go nowhere. Source: R3.3. */
    HELD("待补充"),
    DRAFT("草稿"),
    SUBMITTED("待批准"),
    PUBLISHED("已发布"),
    WITHDRAWN("已撤回");

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }
}
