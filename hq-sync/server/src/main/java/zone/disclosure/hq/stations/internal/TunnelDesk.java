package zone.disclosure.hq.stations.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Notice;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/**
 * Headquarters' end of the tunnel: its files for stunnel in {@code <hq.data>/tunnel}, and certificates for stations.
 * It runs no stunnel itself; the operator does, and this tells it when the list of revoked certificates changed.
 */
@Component
class TunnelDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TunnelDesk.class);

    /** The guard ends a station's connections at once; so long it can still come and be told why, then TLS refuses it. */
    private static final Duration TOLD_FIRST = Duration.ofSeconds(20);

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("tunnel").daemon().factory());
    private final CertificateRows rows;
    private final Settings settings;
    private final Clock clock;
    private @Nullable Authority authority;
    private boolean running;

    TunnelDesk(CertificateRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** A certificate for a station's end, noted in the caller's transaction; empty when there is no tunnel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Enrolment.Tunnel> admit(StationId station, Optional<Bytes> key) {
        if (settings.tunnelHost().isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        try {
            var signing = authority();
            var certificate = signing.forStation(station.value(), key.get(), now);
            rows.revoke(station, now);
            rows.add(station, certificate.getSerialNumber(), now.plus(Authority.STATION_LASTS));
            return Optional.of(new Enrolment.Tunnel(
                    settings.tunnelHost().get(),
                    settings.tunnelPort(),
                    PemFiles.pem("CERTIFICATE", certificate.getEncoded()),
                    signing.certificate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key for the tunnel cannot be used", e);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Certificates of a station count no more once the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shutOut(StationId station) {
        rows.revoke(station, clock.instant());
    }

    @Override
    public void start() {
        running = true;
        refresh();
    }

    @Override
    public void stop() {
        running = false;
        later.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** At every member, after the commit of whichever did it. */
    @EventListener
    void heard(Notice notice) {
        if (notice.channel() == Notice.Channel.REVOKED && running) {
            var _ = later.schedule(this::refreshQuietly, TOLD_FIRST.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void refreshQuietly() {
        try {
            refresh();
        } catch (Trouble | DataAccessException e) {
            // The member's guard has ended the connection already; the list is written again at the next start.
            LOG.warn("The tunnel's list of revoked certificates is not renewed: {}", e.getMessage(), e);
        }
    }

    /** Writes headquarters' end anew, and has a running stunnel read it again. */
    void refresh() {
        if (settings.tunnelHost().isEmpty()) {
            return;
        }
        try {
            var folder = folder();
            var now = clock.instant();
            var signing = authority();
            end(signing, folder, settings.tunnelHost().get(), now);
            PemFiles.write(folder.resolve("authority.crt"), signing.certificate());
            PemFiles.write(folder.resolve("revoked.crl"), signing.revocations(rows.revoked(now), now));
            PemFiles.write(folder.resolve("stunnel.conf"), configuration(folder));
            tellStunnel(folder.resolve("stunnel.pid"));
        } catch (IOException | GeneralSecurityException e) {
            throw trouble(e);
        }
    }

    /** Where headquarters' end lies. */
    Path folder() {
        return settings.data().toAbsolutePath().resolve("tunnel");
    }

    private synchronized Authority authority() throws IOException, GeneralSecurityException {
        var present = authority;
        if (present == null) {
            present = new Authority(settings.keys(), clock.instant());
            authority = present;
        }
        return present;
    }

    private static void end(Authority signing, Path folder, String host, Instant now)
            throws IOException, GeneralSecurityException {
        var named = folder.resolve("headquarters.host");
        if (Files.exists(named) && Files.readString(named).strip().equals(host)) {
            return;
        }
        var pair = Authority.pair();
        PemFiles.secret(
                folder.resolve("headquarters.key"),
                PemFiles.pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        var certificate = signing.forHeadquarters(host, pair.getPublic(), now);
        PemFiles.write(folder.resolve("headquarters.crt"), PemFiles.pem("CERTIFICATE", certificate.getEncoded()));
        PemFiles.write(named, host + "\n");
    }

    private String configuration(Path folder) {
        return """
                ; 总部一端的隧道。本文件由总部启动时写入，手工改动会丢失。
                ; Headquarters' end of the tunnel, written at each start. Run:  stunnel %1$s/stunnel.conf
                foreground = yes
                pid = %1$s/stunnel.pid

                [wire]
                accept = %2$s:%3$d
                connect = 127.0.0.1:%4$d
                cert = %1$s/headquarters.crt
                key = %1$s/headquarters.key
                CAfile = %1$s/authority.crt
                CRLfile = %1$s/revoked.crl
                requireCert = yes
                verifyChain = yes
                sslVersionMin = TLSv1.3
                sessionCacheSize = 1
                socket = l:TCP_NODELAY=1
                socket = r:TCP_NODELAY=1
                """.formatted(folder, settings.tunnelAddress(), settings.tunnelPort(), settings.wirePort());
    }

    private static void tellStunnel(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Files.readString(pidFile).strip();
        var stunnel =
                pid.matches("[0-9]{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.<ProcessHandle>empty();
        if (stunnel.flatMap(process -> process.info().command())
                .filter(name -> name.contains("stunnel"))
                .isPresent()) {
            new ProcessBuilder("kill", "-HUP", pid).start();
            LOG.info("stunnel {} was told to read its files again", pid);
        }
    }

    private Trouble trouble(Exception e) {
        return new Trouble(
                Incident.KEYS,
                "隧道的证书文件无法读写（" + folder() + "，" + settings.keys().toAbsolutePath()
                        + "），请检查权限和磁盘。The files of the tunnel cannot be used.",
                e);
    }
}
