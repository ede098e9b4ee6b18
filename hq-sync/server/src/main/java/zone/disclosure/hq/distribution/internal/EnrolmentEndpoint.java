package zone.disclosure.hq.distribution.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Troubles;

/**
 * Where a computer asks to become a station. Answers 200, 400 for what is no request, 403 for a code that is not ours,
 * and 503, upon which a station asks again, while the database is away.
 */
@RestController
class EnrolmentEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentEndpoint.class);
    /** A request has a code and a key; nobody needs more. */
    private static final int LARGEST = 4096;

    private final Stations stations;

    EnrolmentEndpoint(Stations stations) {
        this.stations = stations;
    }

    @PostMapping(path = Enrolment.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> enrol(@RequestBody byte[] body) {
        if (body.length > LARGEST) {
            return ResponseEntity.badRequest().build();
        }
        try {
            var answer = stations.enrol(Codec.read(Bytes.of(body), Enrolment.Request.class));
            if (answer.isEmpty()) {
                LOG.info("A computer asked to be enrolled with a code that is unknown, used or too old");
                return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            }
            return ResponseEntity.ok(Codec.write(answer.get()).toArray());
        } catch (BrokenSeal | IllegalArgumentException e) {
            return ResponseEntity.badRequest().build();
        } catch (DataAccessException | TransactionException e) {
            var trouble = Troubles.of(e);
            if (trouble.incident() != Incident.DATABASE_GONE) {
                throw e;
            }
            LOG.warn("{}", trouble.getMessage(), e);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }
}
