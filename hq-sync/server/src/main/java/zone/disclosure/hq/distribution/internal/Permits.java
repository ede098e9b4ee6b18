package zone.disclosure.hq.distribution.internal;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.ClientAddClusterViewListenerCodec;
import com.hazelcast.client.impl.protocol.codec.ClientCreateProxiesCodec;
import com.hazelcast.client.impl.protocol.codec.ClientCreateProxyCodec;
import com.hazelcast.client.impl.protocol.codec.ClientPingCodec;
import com.hazelcast.client.impl.protocol.codec.ClientSendAllSchemasCodec;
import com.hazelcast.client.impl.protocol.codec.MapGetAllCodec;
import com.hazelcast.client.impl.protocol.codec.MapGetCodec;
import com.hazelcast.client.impl.protocol.codec.MapSetCodec;
import com.hazelcast.client.impl.protocol.codec.RingbufferCapacityCodec;
import com.hazelcast.client.impl.protocol.codec.RingbufferReadManyCodec;
import com.hazelcast.client.impl.protocol.codec.RingbufferTailSequenceCodec;
import com.hazelcast.internal.serialization.Data;
import com.hazelcast.spi.impl.NodeEngine;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Names;

/** The calls a station makes, with what must hold for each. Whatever cannot be read is not permitted. */
final class Permits {
    /** Maps that anybody enrolled may read. */
    private static final Set<String> OPEN =
            Set.of(Names.HEAD, Names.LOG, Names.PARCEL, Names.BLOB, Names.DIGEST, Names.PACK);
    /** Maps in which a station finds only what begins with its own number. */
    private static final Set<String> OWN = Set.of(Names.RECEIPT, Names.MAIL);
    /** Maps a station writes to, under its own number. */
    private static final Set<String> WRITTEN = Set.of(Names.INBOX, Names.REPORT);

    private static final String MAPS = "hz:impl:mapService";
    private static final String RINGS = "hz:impl:ringbufferService";
    private static final int MOST_KEYS = 200;
    private static final int MOST_ITEMS = 100;
    private static final int LONGEST_KEY = 300;
    private static final int LARGEST_UPKEEP = 4 * 1024;
    /** What the map refuses, with a sentence, begins below this; the edge refuses whole messages above it. */
    private static final int LARGEST_VALUE = Letterbox.LARGEST + 1024;

    private static final int TEXT = -11;
    private static final int BYTES = -12;

    private final NodeEngine engine;
    private final Map<Integer, BiPredicate<ClientMessage, StationId>> rules;

    Permits(NodeEngine engine) {
        this.engine = engine;
        rules = Map.ofEntries(
                Map.entry(ClientAddClusterViewListenerCodec.REQUEST_MESSAGE_TYPE, Permits::small),
                Map.entry(ClientPingCodec.REQUEST_MESSAGE_TYPE, Permits::small),
                Map.entry(
                        ClientSendAllSchemasCodec.REQUEST_MESSAGE_TYPE,
                        (message, _) ->
                                ClientSendAllSchemasCodec.decodeRequest(message).isEmpty()),
                Map.entry(ClientCreateProxyCodec.REQUEST_MESSAGE_TYPE, (message, _) -> {
                    var asked = ClientCreateProxyCodec.decodeRequest(message);
                    return known(asked.serviceName, asked.name);
                }),
                Map.entry(
                        ClientCreateProxiesCodec.REQUEST_MESSAGE_TYPE,
                        (message, _) -> ClientCreateProxiesCodec.decodeRequest(message).stream()
                                .allMatch(proxy -> known(proxy.getValue(), proxy.getKey()))),
                Map.entry(MapGetCodec.REQUEST_MESSAGE_TYPE, this::get),
                Map.entry(MapGetAllCodec.REQUEST_MESSAGE_TYPE, this::getAll),
                Map.entry(MapSetCodec.REQUEST_MESSAGE_TYPE, this::set),
                Map.entry(RingbufferReadManyCodec.REQUEST_MESSAGE_TYPE, (message, _) -> {
                    var asked = RingbufferReadManyCodec.decodeRequest(message);
                    return asked.name.equals(Names.BELL)
                            && asked.filter == null
                            && asked.maxCount <= MOST_ITEMS
                            && placed(message);
                }),
                Map.entry(
                        RingbufferCapacityCodec.REQUEST_MESSAGE_TYPE,
                        (message, _) ->
                                RingbufferCapacityCodec.decodeRequest(message).equals(Names.BELL) && placed(message)),
                Map.entry(
                        RingbufferTailSequenceCodec.REQUEST_MESSAGE_TYPE,
                        (message, _) -> RingbufferTailSequenceCodec.decodeRequest(message)
                                        .equals(Names.BELL)
                                && placed(message)));
    }

    Set<Integer> types() {
        return rules.keySet();
    }

    boolean allow(ClientMessage message, StationId station) {
        var rule = rules.get(message.getMessageType());
        try {
            return rule != null && rule.test(message, station);
        } catch (RuntimeException e) {
            // The edge of the guard: these bytes come from a stranger and are no message that can be read.
            return false;
        }
    }

    private boolean get(ClientMessage message, StationId station) {
        var asked = MapGetCodec.decodeRequest(message);
        return placed(message) && text(asked.key) && (OPEN.contains(asked.name) || own(asked.name, asked.key, station));
    }

    private boolean getAll(ClientMessage message, StationId station) {
        var asked = MapGetAllCodec.decodeRequest(message);
        return placed(message)
                && OPEN.contains(asked.name)
                && asked.keys.size() <= MOST_KEYS
                && asked.keys.stream().allMatch(Permits::text);
    }

    private boolean set(ClientMessage message, StationId station) {
        var asked = MapSetCodec.decodeRequest(message);
        return placed(message)
                && WRITTEN.contains(asked.name)
                && text(asked.key)
                && asked.value.getType() == BYTES
                && asked.value.totalSize() <= LARGEST_VALUE
                && asked.ttl < 0
                && begins(asked.key, station);
    }

    private boolean own(String map, Data key, StationId station) {
        return OWN.contains(map) && begins(key, station);
    }

    /** Begins with the station's number as a whole word: {@code 43…01} or {@code 43…01/…}. */
    private boolean begins(Data key, StationId station) {
        String text = engine.getSerializationService().toObject(key);
        return text.equals(station.value()) || text.startsWith(station.value() + "/");
    }

    private boolean placed(ClientMessage message) {
        int partition = message.getPartitionId();
        return partition >= 0 && partition < engine.getPartitionService().getPartitionCount();
    }

    private static boolean known(String service, String name) {
        return service.equals(MAPS)
                ? OPEN.contains(name) || OWN.contains(name) || WRITTEN.contains(name)
                : service.equals(RINGS) && name.equals(Names.BELL);
    }

    private static boolean text(Data key) {
        return key.getType() == TEXT && key.totalSize() <= LONGEST_KEY;
    }

    private static boolean small(ClientMessage message, StationId anybody) {
        return message.getFrameLength() <= LARGEST_UPKEEP;
    }
}
