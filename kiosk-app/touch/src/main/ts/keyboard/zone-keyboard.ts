import { empty, erase, type Field, focused, isField, type } from '../page/field.js';
import { make, shadowOf } from '../page/shadow.js';
import type { Choice } from '../pinyin/lexicon.js';
import { spoken, type WordName, wordOf, words, written } from '../words.js';
import { ChoiceRow } from './choice-row.js';
import rowCss from './choice-row.css';
import { drawn, followFingers, label, named, row } from './keys.js';
import type { Board, Mode } from './mode.js';
import { PinyinMode } from './pinyin-mode.js';
import { Digits, Letters } from './plain-modes.js';
import css from './zone-keyboard.css';

/** The keyboard inside the page: types into the field that was focused last, and never remembers what was typed. */
export class ZoneKeyboard extends HTMLElement implements Board {
  static readonly observedAttributes = ['mode', ...Object.keys(words).map((name) => `word-${name}`)];
  /** The ways of writing, in the order of their tabs. */
  static readonly modes: ((board: Board) => Mode)[] = [
    (board) => new PinyinMode(board),
    (board) => new Letters(board),
    (board) => new Digits(board),
  ];

  readonly #shadow = shadowOf(this, css + rowCss);
  readonly #buffer = make('div', 'buffer');
  readonly #panel = make('div', 'panel');
  readonly #space = make('button', 'key fn wide');
  readonly #modes: readonly Mode[] = ZoneKeyboard.modes.map((make) => make(this));
  #choices: ChoiceRow | undefined;
  #field: Field | undefined;
  readonly #remember = (event: Event) => this.#aim(event.composedPath()[0]);
  readonly #language = new MutationObserver(() => this.#build());
  readonly #seen = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) this.#mode.seen();
  });

  constructor() {
    super();
    this.#space.type = 'button';
    this.#space.addEventListener('click', () => this.#mode.settle() || this.commit(' '));
    followFingers(this.#shadow);
  }

  connectedCallback(): void {
    this.#build();
    this.#language.observe(document.documentElement, { attributeFilter: ['lang'] });
    document.addEventListener('focusin', this.#remember, { capture: true });
    this.#aim(focused());
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#remember, { capture: true });
    this.#seen.disconnect();
    this.#language.disconnect();
    this.reset();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || !this.#choices) return;
    if (name === 'mode') this.#turn();
    else this.#build();
  }

  /** Forgets what is being composed, and which field was meant. */
  reset(): void {
    for (const mode of this.#modes) mode.reset();
    this.#mode.reset();
    this.#field = undefined;
  }

  get lexicon(): URL {
    // the version a page asks this module by is asked of the lexicon, too
    const beside = new URL(`pinyin.json${new URL(import.meta.url).search}`, import.meta.url);
    return new URL(this.getAttribute('lexicon') ?? beside, document.baseURI);
  }

  word(name: WordName) {
    return wordOf(this, name);
  }

  commit(text: string): void {
    const field = this.#target();
    if (field) type(field, text);
  }

  offer(composed: string, choices: readonly Choice[]): void {
    if (composed !== this.#buffer.textContent) {
      label(this.#space, this.word(composed === '' ? 'space' : 'pick'));
      this.#buffer.textContent = composed;
      this.#buffer.classList.toggle('long', composed.length > 52);
      this.#buffer.classList.toggle('longest', composed.length > 72);
      const detail = { text: composed };
      this.dispatchEvent(new CustomEvent('zone-buffer', { detail, bubbles: true, composed: true }));
    }
    this.#choices?.show(choices);
  }

  advise(name: WordName): void {
    this.#choices?.advise(written(this.word(name)));
  }

  get #mode(): Mode {
    const name = this.getAttribute('mode');
    const found = this.#modes.find((mode) => mode.name === name) ?? this.#modes[0];
    if (!found) throw new Error('zone-keyboard has no mode: ZoneKeyboard.modes is empty');
    return found;
  }

  #build(): void {
    const [candidates, before, after] = [this.word('candidates'), this.word('before'), this.word('after')];
    this.#choices = new ChoiceRow({ candidates, before, after }, (choice) => this.#mode.choose(choice));
    this.#buffer.lang = 'zh-Latn';
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', spoken(this.word('keyboard')));
    const tabs = this.#modes.map((mode) => {
      const tab = named('fn tab', this.word(mode.word), () => this.setAttribute('mode', mode.name));
      tab.dataset['mode'] = mode.name;
      return tab;
    });
    const go = named('go', this.word('go'), () => this.#go());
    const bar = make('div', 'bar', this.#buffer, this.#choices.element);
    label(this.#space, this.word('space'));
    this.#shadow.replaceChildren(make('div', 'board', bar, this.#panel, row(...tabs, this.#space, go)));
    this.#turn();
  }

  #turn(): void {
    const shown = this.#mode;
    for (const mode of this.#modes) if (mode !== shown) mode.reset();
    this.offer('', []);
    const clear = named('fn', this.word('clear'), () => this.#clear());
    const backspace = drawn('fn', '⌫', this.word('backspace'), () => this.#backspace());
    this.#panel.replaceChildren(...shown.panel({ clear, backspace }));
    for (const tab of this.#shadow.querySelectorAll<HTMLElement>('.tab')) {
      tab.setAttribute('aria-pressed', String(tab.dataset['mode'] === shown.name));
    }
  }

  #aim(target: unknown): void {
    if (!isField(target) || target.readOnly || target.disabled) return;
    this.#field = target;
    // the operating system's own keyboard and its memory of what others typed stay away
    target.inputMode = 'none';
    target.autocomplete = 'off';
  }

  #target(): Field | undefined {
    if (!this.#field?.isConnected || !this.#field.checkVisibility()) {
      const named = (this.getRootNode() as Document | ShadowRoot).getElementById(this.getAttribute('for') ?? '');
      this.#field = undefined;
      this.#aim(isField(named) ? named : named?.querySelector('input, textarea'));
      this.#aim(focused());
    }
    // someone who walks the keys with a keypad keeps the focus there
    if (this.#field && focused() !== this.#field && !this.#shadow.activeElement) {
      this.#field.focus({ preventScroll: true });
    }
    return this.#field;
  }

  #backspace(): void {
    const field = this.#mode.takeBack() ? undefined : this.#target();
    if (field) erase(field);
  }

  #clear(): void {
    this.#mode.reset();
    const field = this.#target();
    if (field) empty(field);
  }

  #go(): void {
    while (this.#mode.settle());
    const field = this.#target();
    field?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    const detail = { value: field?.value ?? '' };
    this.dispatchEvent(new CustomEvent('zone-go', { detail, bubbles: true, composed: true }));
  }
}
