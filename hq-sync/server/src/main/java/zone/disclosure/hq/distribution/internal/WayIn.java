package zone.disclosure.hq.distribution.internal;

import com.hazelcast.client.impl.protocol.AuthenticationStatus;
import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.ClientAuthenticationCustomCodec;
import com.hazelcast.client.impl.protocol.task.AuthenticationCustomCredentialsMessageTask;
import com.hazelcast.instance.impl.Node;
import com.hazelcast.internal.nio.Connection;
import com.hazelcast.security.SimpleTokenCredentials;
import com.hazelcast.security.UsernamePasswordCredentials;
import java.util.List;
import java.util.Map;
import zone.disclosure.contract.Bytes;
import zone.disclosure.hq.stations.Admissions.Verdict;

/**
 * A station shows its token. The community edition admits only who shows nothing, so a token that was found good is
 * exchanged for nothing before it sees it.
 */
final class WayIn extends AuthenticationCustomCredentialsMessageTask {
    private final Gate gate;

    WayIn(Gate gate, ClientMessage message, Node node, Connection connection) {
        super(message, node, connection);
        this.gate = gate;
    }

    @Override
    public void processMessage() {
        var shown = credentials instanceof SimpleTokenCredentials token ? token.getToken() : new byte[0];
        switch (gate.judge(Bytes.of(shown))) {
            case Verdict.Admitted(var station, var key) -> {
                credentials = new UsernamePasswordCredentials(null, (String) null);
                gate.entered(station, key, clientUuid, connection);
                super.processMessage();
            }
            case Verdict.Revoked _ -> {
                // Makes the client give up for good, which tells the station that it was shut out.
                sendClientMessage(answer(AuthenticationStatus.NOT_ALLOWED_IN_CLUSTER));
            }
            case Verdict.Unknown _ -> sendClientMessage(answer(AuthenticationStatus.CREDENTIALS_FAILED));
        }
    }

    private ClientMessage answer(AuthenticationStatus status) {
        return ClientAuthenticationCustomCodec.encodeResponse(
                status.getId(),
                null,
                null,
                serializationService.getVersion(),
                getMemberBuildInfo().getVersion(),
                0,
                null,
                true,
                null,
                null,
                0,
                List.of(),
                0,
                List.of(),
                Map.of());
    }
}
