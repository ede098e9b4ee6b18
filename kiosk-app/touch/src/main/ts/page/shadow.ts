import tokens from './tokens.css';

/** Opens an element's shadow with the shared tokens and its own style; nothing in it reads the page's style. */
export function shadowOf(element: HTMLElement, css: string): ShadowRoot {
  const shadow = element.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [tokens, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return shadow;
}

/** Makes an element with a class and children. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A real button that does one thing when it is pressed. */
export function button(className: string, press: () => void, ...children: readonly (Node | string)[]): HTMLButtonElement {
  const made = make('button', className, ...children);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** An attribute that counts something: its whole number, or the one given if it is absent or no positive number. */
export function count(element: Element, name: string, otherwise: number): number {
  const value = Number(element.getAttribute(name));
  return Number.isFinite(value) && value > 0 ? Math.floor(value) : otherwise;
}
