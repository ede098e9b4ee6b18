import { Burst, PAUSE } from './burst.js';

/**
 * Tells a barcode scanner that types from a hand that types. A scan becomes one event and never reaches a field; key
 * combinations reach nothing at all, because a barcode can hold control characters.
 */
export class ZoneScanner extends HTMLElement {
  #burst: Burst | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #listen = (event: KeyboardEvent) => this.#hear(event);

  connectedCallback(): void {
    this.style.display = 'none';
    window.addEventListener('keydown', this.#listen, { capture: true });
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#listen, { capture: true });
    clearTimeout(this.#pause);
    this.#burst = undefined;
  }

  #hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      swallow(event);
      return;
    }
    if (event.key === 'Shift' || event.key === 'CapsLock') return;
    if (event.repeat || event.isComposing) {
      this.#rest();
      return;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.#end(event);
    } else if ([...event.key].length === 1) {
      this.#add(event);
    } else {
      this.#rest();
    }
  }

  #add(event: KeyboardEvent): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#rest(), PAUSE);
    if (this.#burst?.goesOnAt(event.timeStamp)) {
      if (this.#burst.add(event.key, event.timeStamp)) swallow(event);
      return;
    }
    this.#rest();
    this.#burst = new Burst(event.key, event.timeStamp);
  }

  #end(event: KeyboardEvent): void {
    const burst = this.#burst;
    if (!burst?.isScan() || !burst.goesOnAt(event.timeStamp)) {
      this.#rest();
      return;
    }
    swallow(event);
    this.#burst = undefined;
    burst.unleak();
    this.dispatchEvent(new CustomEvent('zone-scan', { detail: { text: burst.text }, bubbles: true, composed: true }));
  }

  #rest(): void {
    this.#burst?.giveBack();
    this.#burst = undefined;
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
