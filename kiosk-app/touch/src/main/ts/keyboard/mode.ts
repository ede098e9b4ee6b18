import type { Choice } from '../pinyin/lexicon.js';
import type { Word, WordName } from '../words.js';

/** What a mode may do to the keyboard it is part of. */
export interface Board {
  /** Types into the field that was focused last. */
  commit(text: string): void;
  /** Shows what is being composed and what it can mean, in place of what was shown. */
  offer(composed: string, choices: readonly Choice[]): void;
  /** Shows one line of advice where choices would stand. */
  advise(name: WordName): void;
  word(name: WordName): Word;
  readonly lexicon: URL;
}

/**
 * One way of writing, with a tab of its own. Pinyin, letters and digits are here; handwriting becomes another one:
 * `ZoneKeyboard.modes.push(board => new Handwriting(board))`.
 */
export interface Mode {
  readonly name: string;
  readonly word: WordName;
  /** What stands above the row of tabs: rows of keys, or a place to write. Asked for each time the mode is shown. */
  panel(functions: Functions): readonly HTMLElement[];
  /** The mode is on the screen for the first time: the moment to fetch what it needs. */
  seen(): void;
  /** Takes a choice that was offered. */
  choose(choice: Choice): void;
  /** Takes back the last bit that is still being composed; false if nothing is. */
  takeBack(): boolean;
  /** Commits the likeliest meaning of what is being composed; false if nothing is. */
  settle(): boolean;
  /** Forgets what is being composed. */
  reset(): void;
}

/** The keys every mode puts where it likes. */
export interface Functions {
  readonly clear: HTMLElement;
  readonly backspace: HTMLElement;
}
