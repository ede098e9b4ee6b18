/**
 * Makes the keyboard's pinyin lexicon while the module is built; nothing here runs on a kiosk or is packed into the jar.
 *
 * <p>The words of the language at large, with their counts and readings, come from a pinned dictionary
 * artifact; the words of a town hall come from our own list and are preferred. See
 * {@code kiosk-app/docs/decisions/K010-own-keyboard.md}.
 */
@NullMarked
package zone.disclosure.touch.lexicon;

import org.jspecify.annotations.NullMarked;
