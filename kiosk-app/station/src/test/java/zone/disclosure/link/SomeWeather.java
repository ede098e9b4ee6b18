package zone.disclosure.link;

import zone.disclosure.contract.Bytes;
import zone.disclosure.link.pocket.Weather;

/** What a bad line does to answers. */
final class SomeWeather {
    private SomeWeather() {}

    /** Delivers {@code of} instead of every answer of that kind. */
    static Weather deliver(String instead, Bytes of) {
        return new Weather() {
            @Override
            public Bytes delivered(String what, Bytes value) {
                return what.equals(instead) ? of : value;
            }
        };
    }

    /** Changes one bit in every answer of that kind. */
    static Weather flip(String which) {
        return new Weather() {
            @Override
            public Bytes delivered(String what, Bytes value) {
                var bytes = value.toArray();
                if (what.equals(which)) {
                    bytes[bytes.length - 3] ^= 1;
                }
                return Bytes.of(bytes);
            }
        };
    }
}
