package zone.disclosure.link.hazelcast;

import com.hazelcast.security.Credentials;
import com.hazelcast.security.ICredentialsFactory;
import com.hazelcast.security.SimpleTokenCredentials;
import java.util.function.Supplier;
import javax.security.auth.callback.CallbackHandler;
import zone.disclosure.contract.Bytes;

/** Has a new token made for every connection that begins; never shows one twice. */
record TokenCredentials(Supplier<Bytes> token) implements ICredentialsFactory {
    @Override
    public void configure(CallbackHandler nobody) {}

    @Override
    public Credentials newCredentials() {
        return new SimpleTokenCredentials(token.get().toArray());
    }

    @Override
    public void destroy() {}
}
