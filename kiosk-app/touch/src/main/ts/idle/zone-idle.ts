import { button, count, make, shadowOf } from '../page/shadow.js';
import { type WordName, wordOf, written } from '../words.js';
import { forget, tell } from './wipe.js';
import css from './zone-idle.css';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;

type State = 'watching' | 'warning' | 'ending';

/**
 * Ends the visit of somebody who has left: warns, counts down, covers the page, tells the server and goes home. Needs
 * no framework connection, and never goes home before the server has confirmed that the visit is over.
 */
export class ZoneIdle extends HTMLElement {
  static readonly observedAttributes = ['seconds', 'warning', 'paused'];

  readonly #shadow = shadowOf(this, css);
  readonly #number = make('p', 'number');
  readonly #dialog = make('dialog', '');
  #state: State = 'watching';
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #alive = () => {
    if (this.#state === 'watching') this.#arm();
  };

  constructor() {
    super();
    this.#number.id = 'number';
    this.#number.setAttribute('role', 'timer');
    this.#dialog.setAttribute('role', 'alertdialog');
    this.#dialog.setAttribute('aria-labelledby', 'title');
    this.#dialog.setAttribute('aria-describedby', 'number explained');
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.stay();
    });
    this.#shadow.append(this.#dialog);
  }

  connectedCallback(): void {
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, this.#alive, { capture: true, passive: true });
    if (this.#state === 'ending') this.#open();
    else this.#arm();
  }

  disconnectedCallback(): void {
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, this.#alive, { capture: true });
    clearTimeout(this.#timer);
    if (this.#dialog.open) this.#dialog.close();
    if (this.#state === 'warning') this.#enter('watching');
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#alive();
  }

  /** The visitor is still here: the countdown goes away and everything stays as it was. */
  stay(): void {
    if (this.#state !== 'warning') return;
    this.#dialog.close();
    this.#enter('watching');
    this.#arm();
  }

  /** Ends the visit now, whatever state it is in; a second call changes nothing. */
  endNow(): void {
    if (this.#state === 'ending') return;
    clearTimeout(this.#timer);
    this.#enter('ending');
    this.#open();
    this.#say('ending');
    forget();
    const endpoint = new URL(this.getAttribute('endpoint') ?? 'visitor/end', document.baseURI);
    const away = (failure: unknown) => {
      console.warn('the visit is not confirmed as ended', failure);
      this.#say('away');
    };
    void tell(endpoint, away).then(() => {
      // a page that was still open while the server was away may have written again
      forget();
      location.replace(new URL(this.getAttribute('home') ?? '.', document.baseURI));
    });
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (this.hasAttribute('paused')) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#tick(), Math.max(this.#seconds - this.#warning, 0) * 1000);
  }

  #tick(): void {
    const left = this.#seconds - (performance.now() - this.#since) / 1000;
    if (left <= 0.01) {
      this.endNow();
      return;
    }
    if (this.#state === 'watching') this.#warn();
    const whole = Math.ceil(left - 0.01);
    this.#number.textContent = String(whole);
    this.#timer = setTimeout(() => this.#tick(), Math.max((left - whole + 1) * 1000, 20));
  }

  #warn(): void {
    this.#enter('warning');
    this.#open();
    this.#shadow.querySelector<HTMLElement>('.stay')?.focus();
  }

  #open(): void {
    this.#dialog.replaceChildren(this.#card());
    this.#dialog.classList.toggle('ending', this.#state === 'ending');
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #enter(state: State): void {
    this.#state = state;
    this.dispatchEvent(new CustomEvent('zone-idle', { detail: { state }, bubbles: true, composed: true }));
  }

  #card(): HTMLElement {
    const word = (name: WordName) => written(wordOf(this, name));
    const title = make('h2', '', ...word('still'));
    title.id = 'title';
    const explained = make('p', 'explained', ...word('remaining'));
    explained.id = 'explained';
    const stay = button('stay', () => this.stay(), ...word('stay'));
    const finish = button('finish', () => this.endNow(), ...word('finish'));
    return make('div', 'card', title, this.#number, explained, stay, finish);
  }

  #say(name: WordName): void {
    this.#shadow.querySelector('h2')?.replaceChildren(...written(wordOf(this, 'ending')));
    const explained = name === 'ending' ? [] : written(wordOf(this, name));
    this.#shadow.querySelector('.explained')?.replaceChildren(...explained);
  }

  get #seconds(): number {
    return count(this, 'seconds', 90);
  }

  get #warning(): number {
    return Math.min(count(this, 'warning', 30), this.#seconds);
  }
}
