package zone.disclosure.hq.distribution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.DefaultMessageTaskFactoryProvider;
import com.hazelcast.client.impl.protocol.MessageTaskFactoryProvider;
import com.hazelcast.client.impl.protocol.codec.ClientAddClusterViewListenerCodec;
import com.hazelcast.client.impl.protocol.codec.ClientAuthenticationCustomCodec;
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
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.instance.impl.HazelcastInstanceProxy;
import com.hazelcast.internal.nio.Connection;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The guard stands on an inner interface of Hazelcast. When a new version has other calls or other numbers, this fails,
 * and somebody must read what is new before it is taken.
 */
class GuardTest {
    private static final Map<String, Integer> PERMITTED = Map.ofEntries(
            Map.entry("show token", ClientAuthenticationCustomCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("cluster view", ClientAddClusterViewListenerCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("ping", ClientPingCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("create proxy", ClientCreateProxyCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("create proxies", ClientCreateProxiesCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("send schemas", ClientSendAllSchemasCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("get", MapGetCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("get all", MapGetAllCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("set", MapSetCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("ring tail", RingbufferTailSequenceCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("ring capacity", RingbufferCapacityCodec.REQUEST_MESSAGE_TYPE),
            Map.entry("ring read", RingbufferReadManyCodec.REQUEST_MESSAGE_TYPE));

    @Test
    void hazelcastHasTheCallsWeRead() throws IOException {
        var config = new Config();
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.getNetworkConfig().setPort(0).getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        var member = Hazelcast.newHazelcastInstance(config);
        try {
            var engine = ((HazelcastInstanceProxy) member).getOriginal().node.getNodeEngine();
            var all = new DefaultMessageTaskFactoryProvider(engine).getFactories();
            assertThat(all).hasSize(392);
            var guard = new Guard(engine).getFactories();
            assertThat(guard.keySet()).containsExactlyInAnyOrderElementsOf(all.keySet());
            for (int type : all.keySet()) {
                var message = ClientMessage.createForEncode();
                message.add(new ClientMessage.Frame(new byte[24]));
                message.setMessageType(type);
                assertThat(guard.get(type).create(message, nobody()))
                        .as("without a gate nobody comes in: 0x%x", type)
                        .isInstanceOf(Refused.class);
            }
        } finally {
            member.shutdown();
        }
    }

    private static Connection nobody() {
        return (Connection) Proxy.newProxyInstance(
                GuardTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, _, _) -> null);
    }

    @Test
    void theEdgeAndTheGuardPermitTheSame() {
        var edge = Calls.WEIGHTS.keySet().stream().collect(Collectors.toSet());
        edge.add(Calls.SHOW_TOKEN);

        assertThat(edge).containsExactlyInAnyOrderElementsOf(PERMITTED.values());
    }

    @Test
    void theGuardIsFoundAndJetIsTheOnlyOtherThatAddsCalls() throws IOException {
        var names = MessageTaskFactoryProvider.class.getName();
        var lines = new StringBuilder();
        for (var found = Guard.class.getClassLoader().getResources("META-INF/services/" + names);
                found.hasMoreElements(); ) {
            try (var in = found.nextElement().openStream()) {
                lines.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }

        assertThat(lines.toString().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")))
                .containsExactlyInAnyOrder(
                        Guard.class.getName(),
                        "com.hazelcast.jet.impl.client.protocol.task.JetMessageTaskFactoryProvider");
    }
}
