package zone.disclosure.hq.intake.internal;

import zone.disclosure.contract.Scope;
import zone.disclosure.hq.content.Material;

/**
 * One document, judged and ready for the drafts.
 *
 * @param key names it at its source for ever
 * @param name what the report calls it
 */
record Item(String key, String name, Scope scope, Material material) {}
