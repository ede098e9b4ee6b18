package zone.disclosure.hq.content;

/**
 * What a check found.
 *
 * @param detail the place or the word, empty when the check says all; never a whole personal number
 */
public record Finding(Check check, String detail) {
    /** Whether it keeps a draft from being submitted. */
    public boolean stops() {
        return switch (check.weight()) {
            case HOLDS, BLOCKS -> true;
            case WARNS -> false;
        };
    }

    /** The sentence people read, with the detail. */
    public String chinese() {
        return detail.isEmpty() ? check.chinese() : check.chinese() + "：" + detail;
    }
}
