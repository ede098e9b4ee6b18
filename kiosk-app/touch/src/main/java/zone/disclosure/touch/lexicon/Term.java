package zone.disclosure.touch.lexicon;

import java.util.List;

/**
 * A word of the town hall with the reading it was given, if any; it never guesses a reading.
 *
 * @param text the characters
 * @param reading one syllable a character, without tones; empty where the dictionary is to be asked
 */
record Term(String text, List<String> reading) {
    Term {
        reading = List.copyOf(reading);
        int characters = text.codePointCount(0, text.length());
        if (!reading.isEmpty() && reading.size() != characters) {
            throw new IllegalArgumentException("“%s” has %d characters but %d syllables; give one syllable a character"
                    .formatted(text, characters, reading.size()));
        }
    }

    /** Reads {@code 词} or {@code 词 ci}: the characters, then the syllables, parted by single spaces. */
    static Term parse(String line) {
        var parts = List.of(line.strip().split(" ", -1));
        return new Term(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
