/** A word one can choose, the share of the typed letters it uses up, and what choosing it costs (−10·ln of its share). */
export interface Choice {
  readonly text: string;
  readonly used: number;
  readonly cost: number;
}

/** A word and its cost. */
export type Costed = readonly [text: string, cost: number];

type Packed = Record<string, string>;

/** The longest syllable (zhuang) and the longest word, in syllables, that are looked up. */
export const LONGEST_SYLLABLE = 6;
export const LONGEST_WORD = 9;

/** What rows of syllables can mean; read once, never changed, learns nothing. */
export class Lexicon {
  readonly #words: Packed;
  readonly #terms: readonly { readonly letters: string; readonly initials: string; readonly word: Costed }[];
  readonly #syllables = new Set<string>();
  readonly #begun = new Set<string>();
  readonly #opened = new Map<string, readonly Costed[]>();

  constructor(packed: { words: Packed; terms: Packed }) {
    this.#words = packed.words;
    for (const key of Object.keys(packed.words)) {
      const syllables = key.split(' ');
      syllables.forEach((syllable, at) => {
        this.#syllables.add(syllable);
        if (at > 0) this.#begun.add(syllables.slice(0, at).join(' '));
      });
    }
    this.#terms = Object.entries(packed.terms).flatMap(([key, value]) => {
      const letters = key.replaceAll(' ', '');
      const initials = key.split(' ').map((syllable) => syllable.charAt(0)).join('');
      return unpack(value).map((word) => ({ letters, initials, word }));
    });
  }

  /** Fetches and reads a lexicon file; rejects with a sentence naming the file if it is not there. */
  static async fetch(url: URL): Promise<Lexicon> {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the pinyin lexicon ${url.pathname} answered ${response.status}`);
    return new Lexicon((await response.json()) as { words: Packed; terms: Packed });
  }

  isSyllable(letters: string): boolean {
    return this.#syllables.has(letters);
  }

  /** Whether some word goes on after these syllables (parted by spaces). */
  goesOn(syllables: string): boolean {
    return this.#begun.has(syllables);
  }

  /** The words of exactly these syllables, the cheapest first. */
  words(syllables: string): readonly Costed[] {
    const known = this.#opened.get(syllables);
    if (known) return known;
    const packed = Object.hasOwn(this.#words, syllables) ? this.#words[syllables] : undefined;
    const words = packed === undefined ? [] : unpack(packed);
    this.#opened.set(syllables, words);
    return words;
  }

  /** The commonest words of one syllable, over all syllables that begin with these letters. */
  begun(letters: string): readonly Costed[] {
    return [...this.#syllables]
      .filter((syllable) => syllable.startsWith(letters))
      .flatMap((syllable) => this.words(syllable).slice(0, 2))
      .sort(([, one], [, other]) => one - other);
  }

  /** Terms of the town hall whose pinyin begins with these letters, or whose initials are these letters. */
  terms(letters: string): readonly Costed[] {
    const begun = this.#terms.filter((term) => term.letters.startsWith(letters));
    const initials = this.#terms.filter((term) => term.initials === letters && !term.letters.startsWith(letters));
    const nearest = (one: { letters: string }, other: { letters: string }) => one.letters.length - other.letters.length;
    return [...begun.sort(nearest), ...initials.sort(nearest)].map((term) => term.word);
  }
}

function unpack(packed: string): readonly Costed[] {
  const parts = packed.split(' ');
  const words: Costed[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    words.push([parts[at] ?? '', Number(parts[at + 1])]);
  }
  return words;
}
