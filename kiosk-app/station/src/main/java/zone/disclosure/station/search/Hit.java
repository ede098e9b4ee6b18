package zone.disclosure.station.search;

import zone.disclosure.station.catalogue.Line;

/**
 * A page that was found.
 *
 * @param title the whole title with marks
 * @param snippet the best place of the body, or the beginning of the summary when the words stand elsewhere
 */
public record Hit(Line page, Excerpt title, Excerpt snippet) {}
