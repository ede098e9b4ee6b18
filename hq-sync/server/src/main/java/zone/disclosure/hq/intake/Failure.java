package zone.disclosure.hq.intake;

/**
 * One thing that could not be taken.
 *
 * @param name the file, with the line's number for a line of a file
 * @param detail particulars for the expert, empty when there are none; never a part of the document's text
 */
public record Failure(String name, Fault fault, String detail) {
    /** The sentence people read: the thing, what is wrong with it, and the cure. */
    public String chinese() {
        return name + "：" + fault.chinese() + (detail.isEmpty() ? "" : "（" + detail + "）") + "。" + fault.cure() + "。";
    }
}
