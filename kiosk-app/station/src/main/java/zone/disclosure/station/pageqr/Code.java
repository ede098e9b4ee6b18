package zone.disclosure.station.pageqr;

import zone.disclosure.contract.Bytes;

/**
 * A code that was read back from its own pixels before it was handed out.
 *
 * @param url what it says
 * @param png the pixels, with quiet zone; show them at their own size or a whole multiple
 * @param pixels on one side
 */
public record Code(String url, Bytes png, int pixels, Modules modules) {}
