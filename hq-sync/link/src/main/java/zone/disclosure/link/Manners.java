package zone.disclosure.link;

/** What a long round asks of the loop around it. */
interface Manners {
    /** Of a round that is alone in the world. */
    Manners NONE = new Manners() {
        @Override
        public void beforeBulk() {}

        @Override
        public boolean breakOff() {
            return false;
        }
    };

    /** May wait a little before the first large fetch, so that not all stations begin at once. */
    void beforeBulk();

    /** Whether a long fetch ends here, because something newer may have to go first. What came stays. */
    boolean breakOff();
}
