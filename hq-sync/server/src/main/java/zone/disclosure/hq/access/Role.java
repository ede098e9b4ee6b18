package zone.disclosure.hq.access;

/** What a member of staff may do. */
public enum Role {
    /** Writes, imports, submits. */
    EDITOR("编辑"),
    /** Publishes, sends back, withdraws; never what they submitted themselves. */
    APPROVER("批准"),
    /** Accounts, stations, exports. */
    ADMINISTRATOR("管理员");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }
}
