package zone.disclosure.hq.distribution.internal;

import com.hazelcast.config.Config;
import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.config.ServerSocketEndpointConfig;
import com.hazelcast.map.MapLoader;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.hq.store.Settings;

/**
 * How the member is set up. The community edition has neither TLS nor log-in, so everything that can be switched off is
 * off: no discovery, no telephone calls home, no scripts, no class of anybody built from what arrives.
 */
final class MemberSettings {
    /** Never changes: clients that know another count shut themselves down for good. */
    private static final String PARTITIONS = "71";

    private static final int ANY_FREE = 0;
    private static final int SMALL_BUFFER_KB = 16;
    private static final int BELL_ITEMS = 100;
    /** Threads for all who walk a lane or wait before one, and for what stations write: heads never wait for a thread. */
    private static final int LOADERS = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SMALL_MB = 16;
    private static final int PACKS_MB = 32;
    private static final int LARGE_MB = 64;

    private MemberSettings() {}

    static Config of(Settings settings, Sources sources, Gate gate) {
        var config = new Config().setClusterName(settings.cluster());
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.client.max.no.heartbeat.seconds", "60");
        config.setProperty("hazelcast.partition.count", PARTITIONS);
        config.setProperty("hazelcast.application.validation.token", onlyOurs());
        config.getUserContext().put(Gate.class.getName(), gate);
        network(config);
        harden(config);
        maps(config, sources);
        config.getRingbufferConfig(Names.BELL).setCapacity(BELL_ITEMS).setBackupCount(0);
        return config;
    }

    private static void network(Config config) {
        var members = endpoint(ANY_FREE);
        var clients = endpoint(ANY_FREE);
        clients.setSocketRcvBufferSizeKb(SMALL_BUFFER_KB);
        clients.setSocketSendBufferSizeKb(SMALL_BUFFER_KB);
        var network = config.getAdvancedNetworkConfig().setEnabled(true);
        network.setMemberEndpointConfig(members);
        network.setClientEndpointConfig(clients);
        network.getJoin().getMulticastConfig().setEnabled(false);
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
    }

    /**
     * Nobody joins. Hazelcast insists on a door for members; it is on loopback at a port nobody is told, and whoever
     * finds it must show a word that is made at each start and never said.
     */
    private static String onlyOurs() {
        var word = new byte[32];
        new SecureRandom().nextBytes(word);
        return HexFormat.of().formatHex(word);
    }

    /** On loopback only, at a port nobody is told: stations come through the {@link Edge}. */
    private static ServerSocketEndpointConfig endpoint(int port) {
        var endpoint = new ServerSocketEndpointConfig().setPort(port).setPortAutoIncrement(false);
        endpoint.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        return endpoint;
    }

    private static void harden(Config config) {
        config.getJetConfig().setEnabled(false).setResourceUploadEnabled(false);
        config.getManagementCenterConfig()
                .setScriptingEnabled(false)
                .setConsoleEnabled(false)
                .setDataAccessEnabled(false)
                // An address that never occurs: behind a tunnel every station is 127.0.0.1.
                .addTrustedInterface("192.0.2.1");
        var nothing = new JavaSerializationFilterConfig().setDefaultsDisabled(true);
        nothing.getWhitelist().addClasses("none.at.all");
        config.getSerializationConfig().setJavaSerializationFilterConfig(nothing);
    }

    private static void maps(Config config, Sources sources) {
        var front = new Lane("heads, logs and letters", 4, 120, PATIENCE);
        var text = new Lane("pages", 2, 80, PATIENCE);
        var bulk = new Lane("packs and attachments", 2, 80, PATIENCE);
        config.getExecutorConfig("hz:map-store-offloadable").setPoolSize(LOADERS);
        map(config, Names.HEAD, 1, SMALL_MB, ReadThrough.each(front.along(sources::head)));
        map(config, Names.LOG, 600, SMALL_MB, ReadThrough.each(front.along(sources::logPage)));
        map(config, Names.PARCEL, 600, LARGE_MB, ReadThrough.all(text.along(sources::parcels)));
        map(config, Names.PACK, 600, PACKS_MB, ReadThrough.each(bulk.along(sources::pack)));
        map(config, Names.BLOB, 120, LARGE_MB, ReadThrough.each(bulk.along(sources::chunk)));
        map(config, Names.DIGEST, 60, SMALL_MB, ReadThrough.each(front.along(sources::digest)));
        map(config, Names.RECEIPT, 60, SMALL_MB, ReadThrough.each(front.along(sources::receipt)));
        map(config, Names.MAIL, 10, SMALL_MB, ReadThrough.each(front.along(sources::mail)));
        map(config, Names.INBOX, 60, SMALL_MB, new Letterbox(sources::submission));
        map(config, Names.REPORT, 60, SMALL_MB, new Letterbox(sources::report));
    }

    private static void map(Config config, String name, int seconds, int megabytes, MapLoader<String, byte[]> source) {
        var map = config.getMapConfig(name);
        map.setBackupCount(0).setTimeToLiveSeconds(seconds).setStatisticsEnabled(false);
        map.setEvictionConfig(new EvictionConfig()
                .setEvictionPolicy(EvictionPolicy.LRU)
                .setMaxSizePolicy(MaxSizePolicy.USED_HEAP_SIZE)
                .setSize(megabytes));
        map.getMapStoreConfig().setEnabled(true).setWriteDelaySeconds(0).setImplementation(source);
    }
}
