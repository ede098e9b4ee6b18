import { button, make } from '../page/shadow.js';
import type { Choice } from '../pinyin/lexicon.js';
import { spoken, type Word } from '../words.js';
import { drawn } from './keys.js';

const MOST_ON_A_PAGE = 9;

/** The choices that fit on one line, numbered, and two keys that turn to the others. */
export class ChoiceRow {
  readonly element = make('div', 'choices');
  readonly #list = make('div', 'list');
  readonly #earlier: HTMLButtonElement;
  readonly #more: HTMLButtonElement;
  #choices: readonly Choice[] = [];
  #starts: number[] = [0];
  #page = 0;

  constructor(
    words: { readonly candidates: Word; readonly before: Word; readonly after: Word },
    private readonly choose: (choice: Choice) => void,
  ) {
    this.#earlier = drawn('fn turn', '‹', words.before, () => this.#turn(-1));
    this.#more = drawn('fn turn', '›', words.after, () => this.#turn(1));
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', spoken(words.candidates));
    this.element.append(this.#list, this.#earlier, this.#more);
    new ResizeObserver(() => this.#choices.length > 0 && this.show(this.#choices)).observe(this.#list);
  }

  show(choices: readonly Choice[]): void {
    const hadFocus = this.element.matches(':focus-within');
    this.#choices = choices;
    this.#starts = this.#divide();
    this.#page = 0;
    this.#draw();
    if (hadFocus) this.#list.querySelector('button')?.focus();
  }

  advise(text: readonly HTMLElement[]): void {
    this.#list.replaceChildren(make('p', 'advice', ...text));
  }

  #turn(by: number): void {
    this.#page = Math.min(Math.max(this.#page + by, 0), this.#starts.length - 1);
    this.#draw();
  }

  #draw(): void {
    const from = this.#starts[this.#page] ?? 0;
    const to = this.#starts[this.#page + 1] ?? this.#choices.length;
    this.#list.replaceChildren(
      ...this.#choices.slice(from, to).map((choice, place) => {
        const made = button('choice', () => this.choose(choice), make('small', '', String(place + 1)), choice.text);
        made.setAttribute('aria-label', `${place + 1} ${choice.text}`);
        made.lang = 'zh-CN';
        made.classList.toggle('long', this.#width(choice) > this.#list.clientWidth);
        return made;
      }),
    );
    const several = this.#starts.length > 1;
    for (const turn of [this.#earlier, this.#more]) turn.style.visibility = several ? 'visible' : 'hidden';
    this.#earlier.disabled = this.#page === 0;
    this.#more.disabled = this.#page === this.#starts.length - 1;
  }

  /** Where each page begins. */
  #divide(): number[] {
    const room = this.#list.clientWidth;
    const gap = Number.parseFloat(getComputedStyle(this.element).columnGap);
    const starts = [0];
    let [taken, held] = [0, 0];
    this.#choices.forEach((choice, place) => {
      const width = this.#width(choice);
      if (held > 0 && (taken + width > room || held === MOST_ON_A_PAGE)) {
        starts.push(place);
        [taken, held] = [0, 0];
      }
      taken += width + gap;
      held++;
    });
    return starts;
  }

  /** The room a choice needs, in pixels: a character is as wide as it is high. */
  #width({ text }: Choice): number {
    const style = getComputedStyle(this.element);
    const em = Number.parseFloat(style.fontSize);
    const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name));
    return Math.max(pixels('--choice-least'), [...text].length * em + pixels('--choice-extra'));
  }
}
