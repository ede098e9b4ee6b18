package zone.disclosure.contract.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.StationId;

/**
 * The feedback slip of a reading place (利用查阅反馈单). Every answer may be left out; none is a condition for leaving.
 * Source: R4.3.
 *
 * @param number what the visitor is told, unique over all stations
 * @param read what was read, filled in by the station
 * @param sheets how many sheets were printed
 * @param name personal; sealed before it is stored
 * @param phone personal; sealed before it is stored
 */
public record Slip(
        String number,
        StationId station,
        Instant at,
        List<Item> read,
        Set<Use> uses,
        int sheets,
        Optional<Purpose> purpose,
        Optional<Found> found,
        String missing,
        Optional<Rating> rating,
        String comment,
        String name,
        String phone) {
    /** The longest answer in characters; longer ones are cut off while they are typed. */
    public static final int LONGEST = 500;

    public Slip {
        read = List.copyOf(read);
        uses = Set.copyOf(uses);
    }

    /** A page that was read. */
    public record Item(PageId page, String title, Optional<String> number) {}

    /** How the information was used (利用方式). */
    public enum Use {
        READ("阅览"),
        PRINTED("打印"),
        SCANNED("扫码"),
        NOTED("摘抄");

        private final String chinese;

        Use(String chinese) {
            this.chinese = chinese;
        }

        /** The word people read. */
        public String chinese() {
            return chinese;
        }
    }

    /** What for (查阅目的). */
    public enum Purpose {
        PRODUCTION("生产"),
        LIFE("生活"),
        RESEARCH("科研"),
        RIGHTS("维权"),
        OTHER("其他");

        private final String chinese;

        Purpose(String chinese) {
            this.chinese = chinese;
        }

        /** The word people read. */
        public String chinese() {
            return chinese;
        }
    }

    /** Whether it was found (是否查到). */
    public enum Found {
        YES("查到了"),
        PARTLY("查到一部分"),
        NO("没查到");

        private final String chinese;

        Found(String chinese) {
            this.chinese = chinese;
        }

        /** The word people read. */
        public String chinese() {
            return chinese;
        }
    }
}
