package zone.disclosure.station.printing;

import zone.disclosure.station.devices.Reason;

/** Where a print job is. */
public sealed interface PrintState {
    /** On its way to the device. */
    record Preparing() implements PrintState {}

    /** Somebody has to do something; then it goes on by itself. */
    record Waiting(Reason reason, int done, int total) implements PrintState {}

    /** {@code done} sheets are out, the next is on its way. */
    record Printing(int done, int total) implements PrintState {}

    /** All out. */
    record Done(int total) implements PrintState {}

    /**
     * It did not work and will not go on.
     *
     * @param incident a code for the clerk
     * @param done sheets that did come out
     */
    record Failed(String incident, Reason reason, int done, int total) implements PrintState {}

    /**
     * The power failed, or the device fell silent, at a bad moment: nobody knows how many sheets came out. A clerk
     * looks; nothing is printed again by itself.
     */
    record Unresolved(String incident, int done, int total) implements PrintState {}

    /** Whether nothing more will happen. */
    default boolean isOver() {
        return switch (this) {
            case Done _, Failed _, Unresolved _ -> true;
            case Preparing _, Waiting _, Printing _ -> false;
        };
    }
}
