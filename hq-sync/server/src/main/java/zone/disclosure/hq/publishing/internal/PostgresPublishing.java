package zone.disclosure.hq.publishing.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.hq.publishing.EditionPublished;
import zone.disclosure.hq.publishing.Publishing;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Notice;
import zone.disclosure.hq.store.Notices;

/** Publishing as a handful of batched statements in one transaction. */
@Service
class PostgresPublishing implements Publishing {
    private final ShelfTables tables;
    private final Blobs blobs;
    private final Lease lease;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostgresPublishing(
            ShelfTables tables,
            Blobs blobs,
            Lease lease,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.blobs = blobs;
        this.lease = lease;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin() {
        lease.take();
    }

    @Override
    @Transactional
    public void publish(List<Page> pages) {
        if (pages.isEmpty()) {
            return;
        }
        var ids = pages.stream().map(Page::id).collect(Collectors.toSet());
        if (ids.size() != pages.size()) {
            throw new IllegalArgumentException("a page can be published once at a time");
        }
        lease.take();
        pages.forEach(this::checkAttachments);
        var shown = tables.shown(ids);
        var scopes = pages.stream().map(Page::scope).collect(Collectors.toCollection(HashSet::new));
        shown.values().forEach(place -> scopes.add(place.scope()));
        var editions = tables.lock(scopes);
        checkVersions(pages, tables.newestVersions(ids));

        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var packed = pages.stream().map(Packed::of).toList();
        tables.addParcels(packed.stream().map(Packed::parcel).toList());
        var changes = new ArrayList<Change>();
        for (var each : packed) {
            var page = each.page();
            var before = shown.get(page.id());
            if (before != null && !before.scope().equals(page.scope())) {
                changes.add(new Change(before.scope(), page.id(), before.version(), "", false));
            }
            changes.add(new Change(
                    page.scope(),
                    page.id(),
                    page.version(),
                    each.parcel().name().hex(),
                    page.urgent()));
        }
        number(changes, editions, at);
        tables.show(packed, at);
        announce(scopes);
    }

    @Override
    @Transactional
    public boolean withdraw(PageId page) {
        lease.take();
        var shown = tables.shown(Set.of(page)).get(page);
        if (shown == null) {
            return false;
        }
        var editions = tables.lock(Set.of(shown.scope()));
        number(
                List.of(new Change(shown.scope(), page, shown.version(), "", false)),
                editions,
                clock.instant().atOffset(ZoneOffset.UTC));
        tables.hide(page);
        announce(Set.of(shown.scope()));
        return true;
    }

    /**
     * One line of the change log before it has its number.
     *
     * @param parcel hash, empty for a withdrawal
     */
    record Change(Scope scope, PageId page, int version, String parcel, boolean urgent) {}

    /** A page and what travels of it. */
    record Packed(Page page, PageParcel parcel) {
        static Packed of(Page page) {
            return new Packed(page, PageParcel.pack(page));
        }
    }

    private void number(List<Change> changes, Map<Scope, Long> editions, OffsetDateTime at) {
        var next = new TreeMap<String, Long>();
        editions.forEach((scope, edition) -> next.put(scope.code(), edition));
        var numbers = changes.stream()
                .map(change -> next.merge(change.scope().code(), 1L, Long::sum))
                .toList();
        tables.addEditions(changes, numbers, at);
        tables.advance(next);
    }

    private void checkAttachments(Page page) {
        for (Attachment attachment : page.attachments()) {
            if (blobs.find(attachment.hash()).isEmpty()) {
                throw new IllegalArgumentException(
                        "page " + page.id() + " has an attachment that is not here: " + attachment.name());
            }
        }
    }

    private static void checkVersions(List<Page> pages, Map<PageId, Integer> newest) {
        Function<Page, Integer> expected = page -> newest.getOrDefault(page.id(), 0) + 1;
        for (var page : pages) {
            if (page.version() != expected.apply(page)) {
                throw new IllegalArgumentException(
                        "page " + page.id() + " would be version " + expected.apply(page) + ", not " + page.version());
            }
        }
    }

    private void announce(Set<Scope> scopes) {
        notices.say(Notice.Channel.BELL, scopes.stream().map(Scope::code).toList());
        var event = new EditionPublished(scopes);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    events.publishEvent(event);
                }
            }
        });
    }
}
