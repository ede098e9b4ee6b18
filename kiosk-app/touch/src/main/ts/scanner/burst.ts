import { type Field, fill, focused, isField } from '../page/field.js';

const LEAST_KEYS = 8;
const MOST_CHARACTERS = 512;
/** Milliseconds: the median gap a scanner stays under, and the pause that ends a row of keys. */
const SCANNER_GAP = 35;
export const PAUSE = 120;

/** One row of keys typed without a pause, and the field as it was before the first of them. */
export class Burst {
  readonly #field: Field | undefined;
  readonly #before: string;
  readonly #gaps: number[] = [];
  #text: string;
  #last: number;
  /** How many of the first keys went into the field before it was clear what is typing. */
  #leaked = 1;
  #swallows = false;

  /** Begins with a key that goes where keys go. */
  constructor(key: string, at: number) {
    const field = focused();
    this.#field = isField(field) ? field : undefined;
    this.#before = this.#field?.value ?? '';
    this.#text = key;
    this.#last = at;
  }

  /** Whether a key at this time would still belong to the row. */
  goesOnAt(at: number): boolean {
    return at - this.#last <= PAUSE;
  }

  /** Adds a key; true if a scanner is typing and the key must go nowhere. */
  add(key: string, at: number): boolean {
    this.#gaps.push(at - this.#last);
    this.#last = at;
    this.#text += key;
    if (!this.#swallows && this.isScan()) this.#swallows = true;
    if (!this.#swallows) this.#leaked++;
    return this.#swallows;
  }

  /** Enough keys, fast enough that no hand typed them. */
  isScan(): boolean {
    const sorted = this.#gaps.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
    return this.#gaps.length + 1 >= LEAST_KEYS && median <= SCANNER_GAP;
  }

  /** What was scanned, never longer than 512 characters. */
  get text(): string {
    return this.#text.slice(0, MOST_CHARACTERS);
  }

  /** Takes the first keys back out of the field they went into. */
  unleak(): void {
    if (this.#field && this.#field.value !== this.#before) {
      fill(this.#field, this.#before, null, 'deleteContentBackward');
    }
  }

  /** Puts keys back that were swallowed in vain: the row ended without Enter, so somebody typed it. */
  giveBack(): void {
    if (this.#swallows && this.#field) {
      const swallowed = this.#text.slice(this.#leaked);
      fill(this.#field, this.#field.value + swallowed, swallowed, 'insertText');
    }
  }
}
