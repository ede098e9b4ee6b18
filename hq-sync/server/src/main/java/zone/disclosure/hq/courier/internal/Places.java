package zone.disclosure.hq.courier.internal;

import zone.disclosure.contract.Scope;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.submissions.Submissions;

/** Where a cargo comes from. */
record Places(
        Scope county,
        Editions editions,
        Blobs blobs,
        Keys keys,
        Submissions submissions,
        Mail mail,
        CarriedRows carried) {}
