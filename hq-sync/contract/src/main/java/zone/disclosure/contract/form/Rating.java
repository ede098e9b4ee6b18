package zone.disclosure.contract.form;

/** The five faces. Source: R4.4. */
public enum Rating {
    VERY_BAD(1, "非常不满意"),
    BAD(2, "不满意"),
    FAIR(3, "基本满意"),
    GOOD(4, "满意"),
    VERY_GOOD(5, "非常满意");

    private final int stars;
    private final String chinese;

    Rating(int stars, String chinese) {
        this.stars = stars;
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }

    /** One to five. */
    public int stars() {
        return stars;
    }
}
