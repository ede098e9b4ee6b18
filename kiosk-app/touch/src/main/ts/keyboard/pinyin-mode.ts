import { type Choice, Lexicon } from '../pinyin/lexicon.js';
import { Pinyin } from '../pinyin/pinyin.js';
import { rows } from './keys.js';
import type { Board, Functions, Mode } from './mode.js';

const MOST_LETTERS = 60;

const opened = new Map<string, Promise<Pinyin>>();

/** Letters become characters: composes in a buffer, offers choices, keeps nothing once it is reset. */
export class PinyinMode implements Mode {
  readonly name = 'pinyin';
  readonly word = 'pinyin';
  #letters = '';
  #pinyin: Pinyin | undefined;
  #asked = false;

  constructor(private readonly board: Board) {}

  panel(functions: Functions): readonly HTMLElement[] {
    this.#show();
    return rows(['qwertyuiop', 'asdfghjkl', 'zxcvbnm'], (text) => this.#press(text), functions);
  }

  seen(): void {
    if (this.#asked) return;
    this.#asked = true;
    const url = this.board.lexicon;
    const opening = opened.get(url.href) ?? Lexicon.fetch(url).then((lexicon) => new Pinyin(lexicon));
    opened.set(url.href, opening);
    opening.then(
      (pinyin) => {
        this.#pinyin = pinyin;
        this.#show();
      },
      (failure: unknown) => {
        // the next key asks again: a station that is starting answers a little later
        opened.delete(url.href);
        this.#asked = false;
        console.error(failure);
        this.board.advise('missing');
      },
    );
  }

  choose(choice: Choice): void {
    this.#letters = this.#letters.slice(choice.used);
    this.board.commit(choice.text);
    this.#show();
  }

  takeBack(): boolean {
    if (this.#letters === '') return false;
    this.#letters = this.#letters.slice(0, -1);
    this.#show();
    return true;
  }

  settle(): boolean {
    if (this.#letters === '') return false;
    const first = this.#pinyin?.choices(this.#letters)[0];
    this.choose(first ?? { text: this.#letters, used: this.#letters.length, cost: 0 });
    return true;
  }

  reset(): void {
    this.#letters = '';
    this.#show();
  }

  #press(letter: string): void {
    this.seen();
    if (this.#letters.length < MOST_LETTERS) this.#letters += letter;
    this.#show();
  }

  #show(): void {
    const pinyin = this.#pinyin;
    if (!pinyin) {
      this.board.offer(this.#letters, []);
      this.board.advise('loading');
      return;
    }
    const best = pinyin.sentences(this.#letters)[0];
    const rest = this.#letters.slice(best?.used ?? 0);
    const choices = pinyin.choices(this.#letters);
    this.board.offer([best?.syllables ?? '', rest].join(' ').trim(), choices);
    if (choices.length === 0) this.board.advise(this.#letters === '' ? 'hint' : 'unknown');
  }
}
