package zone.disclosure.station.devices;

/**
 * A job the device knows. The uuid tells it from a later job with the same number.
 *
 * @param number counts at the device and starts again after its power was off
 */
public record Ticket(int number, String uuid) {}
