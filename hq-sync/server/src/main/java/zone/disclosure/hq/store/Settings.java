package zone.disclosure.hq.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import zone.disclosure.contract.Scope;

/**
 * What an operator may set, all beginning with {@code hq.}
 *
 * @param data the one folder in which everything of this process lies; never shared
 * @param sharedKeys {@code hq.keys}: where keys lie when several members share them
 * @param sharedBlobs {@code hq.blobs}: where attachments lie when several members share them
 * @param databaseUrl a {@code jdbc:postgresql:} address with user and password; absent for the embedded database
 * @param databasePort of the embedded database on loopback, 0 for any free one
 * @param county six digits
 * @param brand id of the county's face
 * @param portalUrl where codes lead, without a slash at the end
 * @param portalPort where the portal and {@code /enrol} listen
 * @param portalAddress on which address; loopback unless told otherwise
 * @param wire whether the wire to the stations is served; a command that only imports does without
 * @param wirePort where stations reach the wire
 * @param wireMembers the wire addresses of all members as host:port, for stations that enrol; its own when there are none
 * @param wireHost under which host name stations reach the wire
 * @param wireConnections most connections to the wire at once
 * @param tunnelHost under which name or address stations reach the tunnel; absent for no tunnel
 * @param tunnelAddress on which address the tunnel listens
 * @param tunnelPort where it listens
 * @param cluster name of the cluster
 * @param logDays how long entries of the change log are kept, in days; a station that was away longer compares digests
 */
@ConfigurationProperties("hq")
public record Settings(
        @DefaultValue("hq-data") Path data,
        @Name("keys") Optional<String> sharedKeys,
        @Name("blobs") Optional<String> sharedBlobs,
        Optional<String> databaseUrl,
        @DefaultValue("0") int databasePort,
        @DefaultValue("439921") String county,
        @DefaultValue("chenghu") String brand,
        @DefaultValue("http://127.0.0.1:8091") String portalUrl,
        @DefaultValue("8091") int portalPort,
        @DefaultValue("127.0.0.1") String portalAddress,
        @DefaultValue("true") boolean wire,
        @DefaultValue("5801") int wirePort,
        @DefaultValue List<String> wireMembers,
        @DefaultValue("127.0.0.1") String wireHost,
        @DefaultValue("5000") int wireConnections,
        Optional<String> tunnelHost,
        @DefaultValue("0.0.0.0") String tunnelAddress,
        @DefaultValue("6801") int tunnelPort,
        @DefaultValue("disclosure-zone") String cluster,
        @DefaultValue("180") int logDays) {

    public Settings {
        wireMembers = List.copyOf(wireMembers);
    }

    /** Where stations reach the wire of all members. */
    public List<String> wireAddresses() {
        return wireMembers.isEmpty() ? List.of(wireHost + ":" + wirePort) : wireMembers;
    }

    /** The county as a scope. */
    public Scope countyScope() {
        return new Scope(county + "000000");
    }

    /** Where attachments lie: the same folder for every member. */
    public Path blobs() {
        return sharedBlobs.map(Path::of).orElseGet(() -> data.resolve("blobs"));
    }

    /** Where the keys of headquarters lie: the same folder, or a copy of it, for every member. */
    public Path keys() {
        return sharedKeys.map(Path::of).orElseGet(this::secrets);
    }

    /** Where the secrets of this process lie: the command line's token, the embedded database's password. */
    public Path secrets() {
        return data.resolve("keys");
    }

    /** Where the embedded database lies. */
    public Path database() {
        return data.resolve("database");
    }
}
