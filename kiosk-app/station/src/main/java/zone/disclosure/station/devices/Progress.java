package zone.disclosure.station.devices;

/** How far the device is with a job. Sides count as its own counter says, not as was sent. */
public sealed interface Progress {
    /** Created, nothing sent yet. */
    record Held() implements Progress {}

    /** At work. */
    record Printing(int sides) implements Progress {}

    /** Standing still until somebody does something; goes on by itself afterwards. */
    record Stuck(Reason reason, int sides) implements Progress {}

    /** All sides are out. */
    record Finished(int sides) implements Progress {}

    /** The device gave the job up after so many sides. */
    record GivenUp(Reason reason, int sides) implements Progress {}

    /** The device does not know the job (any more). */
    record Forgotten() implements Progress {}

    /** No answer. Says nothing about paper. */
    record Silent() implements Progress {}
}
