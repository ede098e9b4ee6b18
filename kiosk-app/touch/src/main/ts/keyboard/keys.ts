import { button, make } from '../page/shadow.js';
import { spoken, type Word, written } from '../words.js';

const PART = {
  '⌫': 'M20 5H9l-6 7 6 7h11zM11 9.5l5 5m0-5l-5 5',
  '⇧': 'M12 4l8 8h-4v7H8v-7H4z',
  '‹': 'M15 5l-7 7 7 7',
  '›': 'M9 5l7 7-7 7',
} as const;

/** A key that types what is written on it. */
export function letter(text: string, press: (text: string) => void): HTMLButtonElement {
  const key = button('key', () => press(text), text);
  key.setAttribute('aria-label', text);
  return key;
}

/** A key that does something, named in both languages. */
export function named(className: string, word: Word, press: () => void): HTMLButtonElement {
  const key = button(`key ${className}`, press);
  label(key, word);
  return key;
}

/** Writes another name on a key. */
export function label(key: HTMLElement, word: Word): void {
  key.replaceChildren(...written(word));
  key.setAttribute('aria-label', spoken(word));
}

/** A key that does something, drawn instead of written; its name is for those who hear it. */
export function drawn(className: string, sign: keyof typeof PART, word: Word, press: () => void): HTMLButtonElement {
  const key = button(`key ${className}`, press);
  key.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${PART[sign]}"/></svg>`;
  key.setAttribute('aria-label', spoken(word));
  return key;
}

export function row(...keys: readonly HTMLElement[]): HTMLElement {
  return make('div', 'row', ...keys);
}

/** Rows of keys that type, with the two function keys at the ends of the last row. */
export function rows(
  letters: readonly string[],
  press: (text: string) => void,
  functions: { readonly clear: HTMLElement; readonly backspace: HTMLElement },
): readonly HTMLElement[] {
  return letters.map((line, place) => {
    const keys = [...line].map((text) => letter(text, press));
    const made = place === letters.length - 1 ? row(functions.clear, ...keys, functions.backspace) : row(...keys);
    if (line.length === 9) made.classList.add('inset');
    return made;
  });
}

/**
 * Keys answer every finger, also a second one that comes down before the first is up, and never take the focus away
 * from the field: a browser makes a click only of a lone finger, so fingers are followed here.
 */
export function followFingers(shadow: ShadowRoot): void {
  const down = new Map<number, HTMLButtonElement>();
  const key = (target: unknown) => (target instanceof Element ? target.closest('button') : null);
  const lift = (event: PointerEvent) => {
    const pressed = down.get(event.pointerId);
    pressed?.classList.remove('down');
    down.delete(event.pointerId);
    return pressed;
  };
  const listen = (kind: string, then: (event: PointerEvent) => void, capture = false) =>
    shadow.addEventListener(kind, (event) => then(event as PointerEvent), { capture });
  listen('mousedown', (event) => event.preventDefault());
  listen('pointerdown', (event) => {
    event.preventDefault();
    const pressed = key(event.target);
    pressed?.classList.add('down');
    if (pressed) down.set(event.pointerId, pressed);
  });
  listen('pointercancel', lift);
  listen('pointerleave', lift, true);
  listen('pointerup', (event) => {
    const pressed = lift(event);
    const under = key(shadow.elementFromPoint(event.clientX, event.clientY));
    if (event.pointerType === 'touch' && pressed === under) pressed?.click();
  });
  listen('click', (event) => event.pointerType === 'touch' && event.stopImmediatePropagation(), true);
}
