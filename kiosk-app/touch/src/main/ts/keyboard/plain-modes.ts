import type { Board, Functions, Mode } from './mode.js';
import { drawn, rows } from './keys.js';

/** What is typed stands at once: nothing is composed, nothing is offered. */
abstract class Plain implements Mode {
  abstract readonly name: string;
  abstract readonly word: 'abc' | 'digits';

  constructor(protected readonly board: Board) {}

  abstract panel(functions: Functions): readonly HTMLElement[];

  seen(): void {}

  choose(): void {}

  takeBack(): boolean {
    return false;
  }

  settle(): boolean {
    return false;
  }

  reset(): void {}
}

/** Latin letters as they are, small or capital. */
export class Letters extends Plain {
  readonly name = 'abc';
  readonly word = 'abc';
  #capitals = false;
  #keys: readonly HTMLElement[] = [];

  override panel(functions: Functions): readonly HTMLElement[] {
    this.#keys = rows(['qwertyuiop', 'asdfghjkl', 'zxcvbnm'], (text) => this.board.commit(this.#cased(text)), functions);
    const capitals = drawn('fn', '⇧', this.board.word('capitals'), () => this.#turn(!this.#capitals));
    capitals.id = 'capitals';
    this.#keys[1]?.prepend(capitals);
    this.#keys[1]?.classList.remove('inset');
    this.#turn(this.#capitals);
    this.board.advise('plain');
    return this.#keys;
  }

  override reset(): void {
    this.#turn(false);
  }

  #turn(capitals: boolean): void {
    this.#capitals = capitals;
    for (const row of this.#keys) {
      row.querySelector('#capitals')?.setAttribute('aria-pressed', String(capitals));
      for (const key of row.querySelectorAll('.key:not(.fn)')) {
        const text = this.#cased(key.textContent.toLowerCase());
        key.textContent = text;
        key.setAttribute('aria-label', text);
      }
    }
  }

  #cased(text: string): string {
    return this.#capitals ? text.toUpperCase() : text;
  }
}

/** Digits and the signs of document numbers, amounts and addresses. */
export class Digits extends Plain {
  readonly name = '123';
  readonly word = 'digits';

  override panel(functions: Functions): readonly HTMLElement[] {
    this.board.advise('plain');
    return rows(['1234567890', '-/.:@#%+()', '〔〕《》，。？'], (text) => this.board.commit(text), functions);
  }
}
