package zone.disclosure.hq.publishing.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.LogPage;

/** A key of the log map, taken apart; keys come from stations and are not to be trusted. */
record LogKey(String epoch, Scope scope, long from, long to) {
    private static final Pattern SHAPE = Pattern.compile("([^/]{1,40})/([0-9]{12})/([0-9]{1,15})/([0-9]{1,15})");

    static Optional<LogKey> read(String key) {
        var matcher = SHAPE.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var read = new LogKey(
                matcher.group(1),
                new Scope(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                Long.parseLong(matcher.group(4)));
        return Optional.of(read).filter(it -> it.from >= 1 && it.to >= it.from && it.to - it.from < LogPage.LONGEST);
    }
}
