package zone.disclosure.hq.stations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Letter;

/**
 * A letter, with what its station said of it.
 *
 * @param by account of who wrote it
 * @param at when it was written
 * @param read whether the station reported that it has it and has obeyed or noted it
 * @param answer what became of a chore; kept here even after the station stops repeating it
 */
public record SentLetter(
        UUID id,
        long serial,
        Instant at,
        String by,
        Letter.Kind kind,
        Bytes body,
        boolean read,
        Optional<Health.Answer> answer) {}
