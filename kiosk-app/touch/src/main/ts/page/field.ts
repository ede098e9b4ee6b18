/** A place text can be typed into. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const UNTYPED = new Set(['button', 'checkbox', 'color', 'file', 'hidden', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether text can be typed into this at all. */
export function isField(target: unknown): target is Field {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !UNTYPED.has(target.type));
}

/** The focused element, looked for through every open shadow. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Sets a field's whole value as if it had been typed: frameworks see a native `input` event. */
export function fill(field: Field, value: string, typed: string | null, inputType: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: typed, inputType }));
}

/** Types text where the caret stands (at the end where a field has no caret), never past the field's own limit. */
export function type(field: Field, text: string): void {
  const [start, end] = selection(field);
  const room = field.maxLength < 0 ? text.length : field.maxLength - (field.value.length - (end - start));
  const fitting = [...text].reduce((kept, next) => (kept.length + next.length <= room ? kept + next : kept), '');
  if (fitting === '') return;
  fill(field, field.value.slice(0, start) + fitting + field.value.slice(end), fitting, 'insertText');
  caret(field, start + fitting.length);
}

/** Takes away what is selected, or the one character before the caret. */
export function erase(field: Field): void {
  const [start, end] = selection(field);
  const last = [...field.value.slice(0, start)].at(-1) ?? '';
  const from = start === end ? start - last.length : start;
  if (from === end) return;
  fill(field, field.value.slice(0, from) + field.value.slice(end), null, 'deleteContentBackward');
  caret(field, from);
}

/** Empties a field. */
export function empty(field: Field): void {
  if (field.value !== '') fill(field, '', null, 'deleteContent');
}

function selection(field: Field): readonly [start: number, end: number] {
  const start = field.selectionStart;
  return start === null ? [field.value.length, field.value.length] : [start, field.selectionEnd ?? start];
}

function caret(field: Field, place: number): void {
  if (field.selectionStart !== null) field.setSelectionRange(place, place);
  // a single-line field shows its end, where people look for what they typed last
  if (place === field.value.length) field.scrollLeft = field.scrollWidth;
}
