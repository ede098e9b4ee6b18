package zone.disclosure.station.devices.internal;

import static com.hp.jipp.encoding.Tag.jobAttributes;
import static com.hp.jipp.encoding.Tag.printerAttributes;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.PrinterRefused;
import zone.disclosure.station.devices.PrinterSilent;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;

/** A printer spoken to directly over IPP, without a spooler between that could forget a job or print it twice. */
final class IppPrinter implements Printer {
    private static final Logger LOG = LoggerFactory.getLogger(IppPrinter.class);
    private static final Attribute<?> US = Types.requestingUserName.of("disclosure-zone");
    private static final int OK_BELOW = 0x0400;
    private static final int NOT_FOUND = 0x0406;
    /** What a device says to a second document for the same job: the first one arrived. */
    private static final int ONE_DOCUMENT_ONLY = 0x0509;

    private static final int STOPPED = 5;

    private final URI printer;
    private final IppConnection connection;

    IppPrinter(URI printer) {
        this.printer = printer;
        this.connection = new IppConnection(printer);
    }

    @Override
    public Condition condition() {
        try {
            var answer = connection.ask(IppPacket.getPrinterAttributes(
                            printer,
                            Types.printerState,
                            Types.printerStateReasons,
                            Types.printerIsAcceptingJobs,
                            Types.printerMakeAndModel)
                    .putOperationAttributes(US));
            var group = require(answer).get(printerAttributes);
            var trouble = group == null ? Optional.of(Reason.OTHER) : trouble(group);
            return trouble.<Condition>map(Condition.Troubled::new)
                    .orElseGet(() -> new Condition.Ready(text(group, Types.printerMakeAndModel)));
        } catch (PrinterSilent e) {
            LOG.debug("{}", e.getMessage());
            return new Condition.Troubled(Reason.OFFLINE);
        } catch (PrinterRefused e) {
            LOG.warn("The printer will not tell its state: {}", e.getMessage());
            return new Condition.Troubled(Reason.OTHER);
        }
    }

    @Override
    public Optional<Ticket> find(String name) throws PrinterSilent, PrinterRefused {
        for (var which : List.of("not-completed", "completed")) {
            var answer = require(connection.ask(IppPacket.getJobs(printer, Types.jobId, Types.jobName, Types.jobUuid)
                    .putOperationAttributes(US, Types.whichJobs.of(which))));
            for (var group : answer.getAttributeGroups()) {
                if (jobAttributes.equals(group.getTag()) && name.equals(group.getString(Types.jobName))) {
                    return Optional.of(ticket(group));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Ticket create(String name) throws PrinterSilent, PrinterRefused {
        var answer = require(connection.ask(IppPacket.createJob(printer)
                .putOperationAttributes(US, Types.jobName.of(name), Types.ippAttributeFidelity.of(false))
                .putJobAttributes(Types.media.of("iso_a4_210x297mm"), Types.sides.of("one-sided"))));
        int number = required(answer.get(jobAttributes), Types.jobId);
        var group = require(connection.ask(job(number))).get(jobAttributes);
        if (group == null) {
            throw new PrinterRefused(Reason.OTHER, "the printer does not describe its job " + number);
        }
        return ticket(group);
    }

    @Override
    public void send(Ticket ticket, Path pdf, int sides) throws PrinterSilent, PrinterRefused {
        switch (progress(ticket)) {
            case Progress.Held _ -> {
                var answer = connection.send(
                        IppPacket.sendDocument(printer, ticket.number())
                                .putOperationAttributes(
                                        US, Types.documentFormat.of("application/pdf"), Types.lastDocument.of(true)),
                        pdf);
                if (answer.getCode() != ONE_DOCUMENT_ONLY) {
                    require(answer);
                }
            }
            case Progress.Silent _ -> throw new PrinterSilent("no answer about job " + ticket.number());
            case Progress.Forgotten _ ->
                throw new PrinterRefused(Reason.REFUSED, "the printer knows no job " + ticket.number());
            case Progress.GivenUp(var reason, var _) ->
                throw new PrinterRefused(reason, "the printer gave up job " + ticket.number());
            case Progress.Printing _, Progress.Stuck _, Progress.Finished _ ->
                LOG.info("Job {} has its document already", ticket.number());
        }
    }

    @Override
    public Progress progress(Ticket ticket) {
        try {
            var answer = connection.ask(job(ticket.number()));
            if (answer.getCode() == NOT_FOUND) {
                return new Progress.Forgotten();
            }
            var group = require(answer).get(jobAttributes);
            // Numbers start again after a power cut; only the uuid tells whether it is still the same job.
            return group == null || !ticket(group).equals(ticket) ? new Progress.Forgotten() : progress(group);
        } catch (PrinterSilent e) {
            LOG.debug("{}", e.getMessage());
            return new Progress.Silent();
        } catch (PrinterRefused e) {
            LOG.warn("The printer will not tell about job {}: {}", ticket.number(), e.getMessage());
            return new Progress.Silent();
        }
    }

    @Override
    public void cancel(Ticket ticket) {
        if (progress(ticket) instanceof Progress.Forgotten) {
            // Its number may belong to somebody else's job by now.
            return;
        }
        try {
            connection.ask(IppPacket.cancelJob(printer, ticket.number()).putOperationAttributes(US));
        } catch (PrinterSilent e) {
            LOG.warn("Job {} could not be stopped: {}", ticket.number(), e.getMessage());
        }
    }

    private IppPacket.Builder job(int number) {
        return IppPacket.getJobAttributes(
                        printer,
                        number,
                        Types.jobId,
                        Types.jobUuid,
                        Types.jobState,
                        Types.jobStateReasons,
                        Types.jobImpressionsCompleted)
                .putOperationAttributes(US);
    }

    private Progress progress(AttributeGroup job) throws PrinterSilent, PrinterRefused {
        var counted = job.getValue(Types.jobImpressionsCompleted);
        int sides = counted == null ? 0 : counted;
        var state = job.getValue(Types.jobState);
        return switch (state == null ? 0 : state.getCode()) {
            case 4 -> new Progress.Held();
            case 3, 5, 6 ->
                condition() instanceof Condition.Troubled(var reason)
                        ? new Progress.Stuck(reason, sides)
                        : new Progress.Printing(sides);
            case 7, 8 -> new Progress.GivenUp(Reason.OTHER, sides);
            case 9 -> new Progress.Finished(sides);
            default -> new Progress.Silent();
        };
    }

    private static Optional<Reason> trouble(AttributeGroup group) {
        var state = group.getValue(Types.printerState);
        var accepting = group.getValue(Types.printerIsAcceptingJobs);
        var known = Reasons.of(group.getStrings(Types.printerStateReasons));
        if (known.isEmpty() && state != null && state.getCode() == STOPPED) {
            return Optional.of(Reason.OTHER);
        }
        return known.isEmpty() && Boolean.FALSE.equals(accepting) ? Optional.of(Reason.REFUSED) : known;
    }

    private static IppPacket require(IppPacket answer) throws PrinterRefused {
        if (answer.getCode() >= OK_BELOW) {
            throw new PrinterRefused(Reason.REFUSED, "the printer said " + answer.getStatus());
        }
        return answer;
    }

    private static Ticket ticket(AttributeGroup job) throws PrinterRefused {
        return new Ticket(required(job, Types.jobId), text(job, Types.jobUuid));
    }

    private static <T> T required(@Nullable AttributeGroup group, AttributeType<T> type) throws PrinterRefused {
        var value = group == null ? null : group.getValue(type);
        if (value == null) {
            throw new PrinterRefused(Reason.OTHER, "the printer's answer lacks " + type.getName());
        }
        return value;
    }

    private static String text(@Nullable AttributeGroup group, AttributeType<?> type) {
        var value = group == null ? null : group.getString(type);
        return value == null ? "" : value;
    }
}
