import { isField } from './field.js';

const REPEAT_MS = 500;
const PRESSED = 'button, a[href], summary, [role=button], [role=tab], [role=link], input, vaadin-button';

const CSS = `
html {
  overscroll-behavior: none;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;
  user-select: none;
  -webkit-user-select: none;
}
input, textarea { user-select: text; -webkit-user-select: text; }
`;

/** Makes a page a kiosk page: nothing to drag, mark, pinch or right-click, and a trembling finger presses once. */
export function guard(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets.push(sheet);
  const refuse = (event: Event) => event.preventDefault();
  const active = { capture: true, passive: false };
  window.addEventListener('contextmenu', refuse, active);
  window.addEventListener('dragstart', refuse, active);
  window.addEventListener('gesturestart', refuse, active);
  window.addEventListener('selectstart', (event) => isField(event.composedPath()[0]) || refuse(event), active);
  window.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), active);
  window.addEventListener('touchmove', (event) => event.touches.length > 1 && refuse(event), active);
  window.addEventListener('click', ignoreRepeats(), active);
}

/** A second press of the same button within half a second is the first one trembling; keyboard keys are meant twice. */
function ignoreRepeats(): (event: Event) => void {
  let last: { readonly button: EventTarget; readonly at: number } | undefined;
  return (event) => {
    const path = event.composedPath();
    if (path.some((step) => step instanceof Element && step.matches('zone-keyboard, [data-repeats]'))) return;
    const button = path.find((step) => step instanceof Element && step.matches(PRESSED) && !isField(step));
    if (button && last?.button === button && event.timeStamp - last.at < REPEAT_MS) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = button && { button, at: event.timeStamp };
  };
}
