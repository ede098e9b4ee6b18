package zone.disclosure.hq.distribution.internal;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.ClientAuthenticationCodec;
import com.hazelcast.client.impl.protocol.codec.ClientCreateProxyCodec;
import com.hazelcast.client.impl.protocol.codec.MapGetAllCodec;
import com.hazelcast.client.impl.protocol.codec.MapGetCodec;
import com.hazelcast.client.impl.protocol.codec.MapSetCodec;
import com.hazelcast.client.impl.protocol.codec.RingbufferReadManyCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Names;

/** The rows of the table of attacks that are calls of a permitted kind. */
final class Attacks {
    private Attacks() {}

    /** Calls of kinds that stations make, with what no station asks. */
    static Map<String, ClientMessage> of(StationId honest, StationId turned, UUID slip) {
        var attacks = new LinkedHashMap<String, ClientMessage>();
        attacks.put("read another's submission", get(Names.INBOX, honest + "/" + slip));
        attacks.put("read its own inbox", get(Names.INBOX, turned + "/x"));
        attacks.put("read another's receipt", get(Names.RECEIPT, honest + "/" + slip));
        attacks.put("read another's mail", get(Names.MAIL, honest + "/e/0"));
        attacks.put("read mail of a longer number", get(Names.MAIL, turned + "1/e/0"));
        attacks.put("read all receipts", MapGetAllCodec.encodeRequest(Names.RECEIPT, List.of(Hostile.data("x"))));
        attacks.put("read an unknown map", get("passwords", "x"));
        attacks.put("write a head", set(Names.HEAD, "439921000000", new byte[8]));
        attacks.put("write a parcel", set(Names.PARCEL, "0".repeat(64), new byte[8]));
        attacks.put("write as another station", set(Names.INBOX, honest + "/" + slip, new byte[8]));
        attacks.put("report as another station", set(Names.REPORT, honest.value(), new byte[8]));
        attacks.put("write to a new map", set("heap", "x", new byte[8]));
        attacks.put(
                "write for ever",
                MapSetCodec.encodeRequest(
                        Names.INBOX, Hostile.data(turned + "/x"), Hostile.data(new byte[8]), 1, 9_000_000));
        attacks.put(
                "write an object",
                MapSetCodec.encodeRequest(
                        Names.INBOX, Hostile.data(turned + "/x"), Hostile.data(java.time.Duration.ZERO), 1, -1));
        attacks.put(
                "a key that is an object",
                MapGetCodec.encodeRequest(Names.HEAD, Hostile.data(java.time.Duration.ZERO), 1));
        attacks.put("a key without end", get(Names.HEAD, "9".repeat(100_000)));
        attacks.put(
                "a thousand keys",
                MapGetAllCodec.encodeRequest(Names.PARCEL, Collections.nCopies(1_000, Hostile.data("x"))));
        attacks.put(
                "a filter on the bell",
                RingbufferReadManyCodec.encodeRequest(Names.BELL, 0, 0, 10, Hostile.data(java.time.Duration.ZERO)));
        attacks.put("another ring", RingbufferReadManyCodec.encodeRequest("secrets", 0, 0, 10, null));
        attacks.put("a new executor", ClientCreateProxyCodec.encodeRequest("x", "hz:impl:executorService"));
        attacks.put("a new map", ClientCreateProxyCodec.encodeRequest("heap", "hz:impl:mapService"));
        attacks.put("partition 100000", get(Names.HEAD, "439921000000"));
        attacks.put("partition -7", get(Names.HEAD, "439921000000"));
        return attacks;
    }

    static int partition(String attack) {
        return attack.startsWith("partition ") ? Integer.parseInt(attack.substring("partition ".length())) : 0;
    }

    static ClientMessage nameOnly(String cluster) {
        return ClientAuthenticationCodec.encodeRequest(
                cluster, null, null, UUID.randomUUID(), "JVM", (byte) 1, "5.7.0", "x", List.of(), (byte) 0, false);
    }

    static ClientMessage get(String map, String key) {
        return MapGetCodec.encodeRequest(map, Hostile.data(key), 1);
    }

    static ClientMessage set(String map, String key, byte[] value) {
        return MapSetCodec.encodeRequest(map, Hostile.data(key), Hostile.data(value), 1, -1);
    }
}
