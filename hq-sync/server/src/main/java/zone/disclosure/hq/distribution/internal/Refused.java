package zone.disclosure.hq.distribution.internal;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.task.MessageTask;
import com.hazelcast.internal.nio.Connection;
import java.util.Optional;

/** What is done with a call that no station makes: it is counted and told, and its connection ends. Nothing is read. */
record Refused(Optional<Gate> gate, ClientMessage message, Connection connection) implements MessageTask {
    @Override
    public void run() {
        gate.ifPresent(open -> open.refused(connection, message.getMessageType()));
        connection.close("refused call 0x" + Integer.toHexString(message.getMessageType()), null);
    }

    @Override
    public boolean isManagementTask() {
        return false;
    }
}
