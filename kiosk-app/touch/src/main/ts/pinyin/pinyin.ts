import { type Choice, type Lexicon, LONGEST_SYLLABLE, LONGEST_WORD } from './lexicon.js';

const MOST_CHOICES = 60;
const MOST_TERMS = 6;
/** How many sentences are kept for every place reached, and how many words are tried for every row of syllables. */
const WIDTH = 3;

/** A sentence so far: its words, its letters syllable by syllable, and what it costs. */
interface Path {
  readonly text: string;
  readonly syllables: string;
  readonly cost: number;
}

const NOTHING: Path = { text: '', syllables: '', cost: 0 };

/** A row of letters read as words: the cheapest sentences by Viterbi over word costs, and the words it could begin with. */
export class Pinyin {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The cheapest sentences, the best first, for as many of the letters as make whole syllables. */
  sentences(typed: string): readonly (Choice & { readonly syllables: string })[] {
    const letters = spelled(typed);
    const reached: Path[][] = [[NOTHING]];
    for (let at = 0; at < letters.length; at++) {
      const here = reached[at];
      if (!here) continue;
      this.#spans(letters, at, (end, syllables) => {
        const there = (reached[end] ??= []);
        for (const [word, cost] of this.#lexicon.words(syllables).slice(0, WIDTH)) {
          for (const path of here) keep(there, append(path, word, syllables, cost));
        }
        if (there.length === 0) delete reached[end];
      });
    }
    let used = letters.length;
    while (used > 0 && !reached[used]) used--;
    return used === 0 ? [] : (reached[used] ?? []).map((path) => ({ ...path, used }));
  }

  /** What the letters can mean, the likeliest first: sentences, begun terms, then words by the letters they use up. */
  choices(typed: string): readonly Choice[] {
    const letters = spelled(typed);
    if (letters === '') return [];
    const sentences = this.sentences(letters);
    const whole = sentences[0]?.used === letters.length;
    const terms = (letters.length < 2 ? [] : this.#lexicon.terms(letters))
      .slice(0, MOST_TERMS)
      .map(([text, cost]) => ({ text, cost, used: letters.length }));
    const beginnings = this.#beginnings(letters);
    const exact = beginnings.filter(({ used }) => used === letters.length).slice(0, WIDTH);
    const begun =
      sentences.length > 0 ? [] : this.#lexicon.begun(letters).map(([text, cost]) => ({ text, cost, used: letters.length }));
    const ordered = whole
      ? [...sentences.slice(0, 1), ...exact, ...terms, ...sentences.slice(1)]
      : [...terms, ...sentences, ...begun];
    const seen = new Set<string>();
    return [...ordered, ...beginnings]
      .filter(({ text }) => !seen.has(text) && seen.add(text))
      .slice(0, MOST_CHOICES)
      .map(({ text, used, cost }) => ({ text, used, cost }));
  }

  #beginnings(letters: string): readonly Choice[] {
    const found: Choice[] = [];
    this.#spans(letters, 0, (used, syllables) => {
      for (const [text, cost] of this.#lexicon.words(syllables)) found.push({ text, cost, used });
    });
    return found.sort((one, other) => other.used - one.used || one.cost - other.cost);
  }

  /** Calls back for every row of whole syllables that begins at a place and that a word has or goes on from. */
  #spans(letters: string, from: number, found: (end: number, syllables: string) => void): void {
    const extend = (at: number, before: string, length: number): void => {
      for (let end = at + 1; end <= Math.min(at + LONGEST_SYLLABLE, letters.length); end++) {
        const syllable = letters.slice(at, end);
        if (!this.#lexicon.isSyllable(syllable)) continue;
        const syllables = before === '' ? syllable : `${before} ${syllable}`;
        found(end, syllables);
        if (length < LONGEST_WORD && this.#lexicon.goesOn(syllables)) extend(end, syllables, length + 1);
      }
    };
    extend(from, '', 1);
  }
}

function append(path: Path, word: string, syllables: string, cost: number): Path {
  return {
    text: path.text + word,
    syllables: path.syllables === '' ? syllables : `${path.syllables} ${syllables}`,
    cost: path.cost + cost,
  };
}

/** Keeps the cheapest few, the cheapest first, and each text once. */
function keep(paths: Path[], path: Path): void {
  const same = paths.findIndex(({ text }) => text === path.text);
  if (same >= 0) {
    if ((paths[same] as Path).cost <= path.cost) return;
    paths.splice(same, 1);
  }
  const place = paths.findIndex(({ cost }) => path.cost < cost);
  paths.splice(place < 0 ? paths.length : place, 0, path);
  paths.length = Math.min(paths.length, WIDTH);
}

/** Keyboards have no ü: people type v, or u after l and n before e. */
function spelled(letters: string): string {
  return letters.toLowerCase().replaceAll('lue', 'lve').replaceAll('nue', 'nve');
}
