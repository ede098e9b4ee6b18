package zone.disclosure.hq.content;

/** What came of a move that someone asked for. */
public sealed interface Move {
    /** It happened; {@code draft} is how it stands now. */
    record Done(Draft draft) implements Move {}

    /** It did not happen, and nothing changed. */
    record Refused(Refusal why, String detail) implements Move {
        /** The sentence people read, with the detail. */
        public String chinese() {
            return detail.isEmpty() ? why.chinese() : why.chinese() + "：" + detail;
        }
    }
}
