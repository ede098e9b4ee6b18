package zone.disclosure.station.fees;

/**
 * Printing costs nothing, but a visit has a limit, so that one visitor does not empty the tray. Source: R1.13, R5.1.
 *
 * @param sheets a visit may have
 */
record FreeTariff(int sheets) implements Tariff {
    FreeTariff {
        if (sheets < 0) {
            throw new IllegalArgumentException("station.free-sheets cannot be negative: " + sheets);
        }
    }

    @Override
    public Offer quote(int wanted, int before) {
        int left = Math.max(0, sheets - before);
        return wanted > left ? new Offer.TooMany(wanted, left) : new Offer.Quote(wanted, Money.NONE);
    }
}
