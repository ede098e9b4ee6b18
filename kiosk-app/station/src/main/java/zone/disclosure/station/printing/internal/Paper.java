package zone.disclosure.station.printing.internal;

/** The measures of a printed sheet, in points unless said otherwise. */
final class Paper {
    /** A millimetre. */
    static final float MM = 72 / 25.4f;

    /** A4, short side. */
    static final float SHORT = 210 * MM;

    /** A4, long side. */
    static final float LONG = 297 * MM;

    /** The band at the foot of every sheet that belongs to the stamp; nothing else may stand there. */
    static final float BAND = 24 * MM;

    /** Foreign pages come as pictures of so many dots an inch: fine enough for small print and for seals. */
    static final int DPI = 220;

    private Paper() {}

    /** Points as dots of a picture for paper. */
    static int dots(float points) {
        return Math.round(points * DPI / 72);
    }
}
