package zone.disclosure.link.hazelcast;

import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.client.config.ClientConnectionStrategyConfig.ReconnectMode;
import com.hazelcast.client.config.RoutingMode;
import com.hazelcast.config.CredentialsFactoryConfig;
import com.hazelcast.config.JavaSerializationFilterConfig;
import java.util.function.Supplier;
import zone.disclosure.contract.Bytes;
import zone.disclosure.link.WireAddress;

/**
 * How a station's client is set up: one member at a time, so that it never leaves its tunnel; a start that does not
 * wait; few threads; and no class of anybody ever built from what arrives.
 */
final class ClientSettings {
    private ClientSettings() {}

    static ClientConfig of(WireAddress address, String instanceName, Supplier<Bytes> token) {
        var config = new ClientConfig().setClusterName(address.cluster()).setInstanceName(instanceName);
        address.members().forEach(config.getNetworkConfig()::addAddress);
        config.getNetworkConfig().setConnectionTimeout(5_000);
        config.getNetworkConfig().getClusterRoutingConfig().setRoutingMode(RoutingMode.SINGLE_MEMBER);
        config.getConnectionStrategyConfig()
                .setAsyncStart(true)
                .setReconnectMode(ReconnectMode.ASYNC)
                .getConnectionRetryConfig()
                .setInitialBackoffMillis(1_000)
                .setMaxBackoffMillis(30_000)
                .setMultiplier(1.5)
                .setJitter(0.4)
                .setClusterConnectTimeoutMillis(Long.MAX_VALUE);
        var nothing = new JavaSerializationFilterConfig().setDefaultsDisabled(true);
        nothing.getWhitelist().addClasses("none.at.all");
        config.getSerializationConfig().setJavaSerializationFilterConfig(nothing);
        config.getSecurityConfig()
                .setCredentialsFactoryConfig(
                        new CredentialsFactoryConfig().setImplementation(new TokenCredentials(token)));
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.client.io.input.thread.count", "1");
        config.setProperty("hazelcast.client.io.output.thread.count", "1");
        config.setProperty("hazelcast.client.event.thread.count", "1");
        config.setProperty("hazelcast.client.response.thread.count", "1");
        config.setProperty("hazelcast.client.metrics.enabled", "false");
        config.setProperty("hazelcast.client.heartbeat.interval", "10000");
        config.setProperty("hazelcast.client.heartbeat.timeout", "40000");
        config.setProperty("hazelcast.client.invocation.timeout.seconds", "30");
        return config;
    }
}
