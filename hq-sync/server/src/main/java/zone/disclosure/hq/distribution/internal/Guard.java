package zone.disclosure.hq.distribution.internal;

import com.hazelcast.client.impl.protocol.DefaultMessageTaskFactoryProvider;
import com.hazelcast.client.impl.protocol.MessageTaskFactory;
import com.hazelcast.client.impl.protocol.MessageTaskFactoryProvider;
import com.hazelcast.client.impl.protocol.codec.ClientAuthenticationCustomCodec;
import com.hazelcast.internal.util.collection.Int2ObjectHashMap;
import com.hazelcast.spi.impl.NodeEngine;
import java.util.Objects;
import java.util.Optional;

/**
 * The list of what a station may ask the member, in place of the member's own table of all operations: everything is
 * refused but the few calls of {@link Permits} and the way in with a token. Hazelcast finds and makes it by
 * {@code META-INF/services}; its {@link Gate} lies in the user context of the member's settings, and a member without
 * one lets nobody in. It knows an inner interface of Hazelcast 5.7, whose shape {@code GuardTest} holds.
 */
public final class Guard implements MessageTaskFactoryProvider {
    private final Int2ObjectHashMap<MessageTaskFactory> table;

    /** Made by Hazelcast, once for each member. */
    public Guard(NodeEngine engine) {
        var known = new DefaultMessageTaskFactoryProvider(engine).getFactories();
        var gate = Optional.ofNullable(engine.getConfig().getUserContext().get(Gate.class.getName()))
                .map(Gate.class::cast);
        table = new Int2ObjectHashMap<>(known.size() * 2);
        known.keySet()
                .forEach(type -> table.put(type, (message, connection) -> new Refused(gate, message, connection)));
        gate.ifPresent(open -> admit(open, engine, known));
    }

    @Override
    public Int2ObjectHashMap<MessageTaskFactory> getFactories() {
        return table;
    }

    private void admit(Gate gate, NodeEngine engine, Int2ObjectHashMap<MessageTaskFactory> known) {
        var refused = Optional.of(gate);
        var permits = new Permits(engine);
        for (int type : permits.types()) {
            var own = Objects.requireNonNull(
                    known.get(type), () -> "Hazelcast has no call 0x" + Integer.toHexString(type));
            table.put(
                    type,
                    (message, connection) -> gate.stationOf(connection)
                                    .filter(station -> permits.allow(message, station))
                                    .isPresent()
                            ? own.create(message, connection)
                            : new Refused(refused, message, connection));
        }
        table.put(
                ClientAuthenticationCustomCodec.REQUEST_MESSAGE_TYPE,
                (message, connection) -> gate.stationOf(connection).isPresent()
                        ? new Refused(refused, message, connection)
                        : new WayIn(gate, message, engine.getNode(), connection));
    }
}
