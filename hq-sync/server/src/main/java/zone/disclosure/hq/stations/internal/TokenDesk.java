package zone.disclosure.hq.stations.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.Token;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.stations.Admissions;
import zone.disclosure.hq.stations.Station;

/** Checks tokens against the register. A village's clock may be wrong by hours, never by a day. */
@Service
class TokenDesk implements Admissions {
    private static final Duration WINDOW = Duration.ofHours(24);
    /** A station that reconnects every ten seconds for a day needs fewer. */
    private static final int MOST_A_DAY = 10_000;

    private static final int LARGEST = 1_000;
    private static final String CLOCK_OFF = "本站出示的凭证时间与总部相差一天以上，不能连接：请校准那台电脑的时钟；时钟无误则可能有人出示旧凭证。"
            + "What this station shows is a day or more old or ahead, so it is not let in: set its clock. If that is right,"
            + " somebody shows an old token.";

    private final StationRows rows;
    private final TokenRows tokens;
    private final SuspicionRows suspicions;
    private final Clock clock;

    TokenDesk(StationRows rows, TokenRows tokens, SuspicionRows suspicions, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.suspicions = suspicions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Verdict judge(Bytes sealed) {
        if (sealed.size() > LARGEST) {
            return new Verdict.Unknown("a token has at most " + LARGEST + " bytes, not " + sealed.size());
        }
        try {
            var signer = rows.signer(Seal.signer(sealed));
            return signer.isEmpty() ? new Verdict.Unknown("no station has this key") : judge(sealed, signer.get());
        } catch (BrokenSeal e) {
            return new Verdict.Unknown(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Map<StationId, String> keysInForce() {
        return rows.board().stream()
                .map(StationRows.Row::station)
                .filter(station -> station.key().isPresent())
                .collect(Collectors.toMap(
                        Station::id, station -> station.key().orElseThrow().id()));
    }

    private Verdict judge(Bytes sealed, Station station) {
        var signer = Seal.signer(sealed);
        boolean revoked = station.key().filter(own -> own.id().equals(signer)).isEmpty();
        Optional<VerifyKey> key = revoked ? rows.formerKey(station.id()) : station.key();
        var token = Codec.read(
                Seal.open(sealed, Label.TOKEN, List.copyOf(key.stream().toList())), Token.class);
        if (!token.station().equals(station.id())) {
            return new Verdict.Unknown("station " + station.id() + " shows a token of " + token.station());
        }
        if (revoked) {
            return new Verdict.Revoked(station.id());
        }
        var now = clock.instant();
        if (Duration.between(token.at(), now).abs().compareTo(WINDOW) >= 0) {
            // The board must say why this station is silent: it cannot report it.
            suspicions.note(station.id(), CLOCK_OFF, now);
            return new Verdict.Unknown("station " + station.id() + " has a clock that is a day off: " + token.at());
        }
        tokens.forgetBefore(station.id(), now.minus(WINDOW));
        if (tokens.count(station.id()) >= MOST_A_DAY) {
            return new Verdict.Unknown(
                    "station " + station.id() + " connects more than " + MOST_A_DAY + " times a day");
        }
        return tokens.use(token)
                ? new Verdict.Admitted(station.id(), key.orElseThrow().id())
                : new Verdict.Unknown("a token of station " + station.id() + " was shown before");
    }
}
