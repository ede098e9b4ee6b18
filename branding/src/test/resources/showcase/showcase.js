// ?screen=home&size=standard|elder|extra&contrast=high&county=chenghu : puts one template into the frame.
const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const size = asked.get('size') ?? 'standard';
const screen = asked.get('screen') ?? 'home';
root.dataset.size = size;
if (asked.get('contrast') === 'high') root.dataset.contrast = 'high';
const low = asked.get('low') === 'true';
if (low) root.dataset.low = 'true';
const theme = document.createElement('link');
theme.rel = 'stylesheet';
theme.href = `../../../../target/classes/META-INF/resources/branding/counties/${asked.get('county') ?? 'chenghu'}/theme.css`;
document.head.append(theme);

const landscape = matchMedia('(orientation: landscape)').matches;
const large = size !== 'standard';
const main = document.querySelector('.kiosk-main');
main.append(document.querySelector(`template[data-screen="${screen}"]`).content.cloneNode(true));
document.querySelector('[data-foot="bigger"]').classList.toggle('is-on', large);

/** Shows as many as the view would put on one page. */
function keep(selector, count) {
  [...main.querySelectorAll(selector)].slice(count).forEach((surplus) => surplus.remove());
}
if (large) keep('.tile', low ? 2 : 4);
if (low) keep('.card', size === 'standard' ? 3 : size === 'elder' ? 2 : 1);
if (low) keep('.field', size === 'standard' ? 18 : 6);
if (low) keep('.suggestion', size === 'standard' ? 1 : 0);
keep('.card', size === 'standard' ? (landscape ? 6 : 5) : size === 'elder' && !landscape ? 4 : size === 'extra' && landscape ? 2 : 3);
if (large) keep('.facet', size === 'elder' ? 3 : 2);
if (large) keep('.outline-entry', landscape ? 1 : 3);
if (large) keep('.field', landscape ? 12 : 16);
keep('.suggestion', size === 'standard' ? (landscape ? 4 : 3) : landscape ? 3 : 2);

const qr = [...main.querySelectorAll('.take-along svg')];
for (const code of qr) {
  let dots = '';
  let seed = 7;
  for (let y = 0; y < 29; y++)
    for (let x = 0; x < 29; x++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const eye = [[0, 0], [22, 0], [0, 22]].find(([ex, ey]) => x >= ex && x < ex + 7 && y >= ey && y < ey + 7);
      const ring = eye && Math.max(Math.abs(x - eye[0] - 3), Math.abs(y - eye[1] - 3));
      if (eye ? ring !== 2 : seed > 1073741824) dots += `M${x + 4} ${y + 4}h1v1h-1z`;
    }
  code.setAttribute('viewBox', '0 0 37 37');
  code.innerHTML = `<rect width="37" height="37" fill="#fff"/><path d="${dots}" fill="#000"/>`;
}
// what a screen must never do: hide words, leave the glass, be too small for a finger
function faults() {
  const found = [];
  const least = size === 'standard' ? 96 : 132;
  const whole = '.tile, .btn, .foot, .field, .facet, .face, .chip, .kiosk-header, .kiosk-main, .kiosk-footer, .screen, .card,'
    + '.search-bar, .reader-side, .dialog, .suggestion, .place-name, .basket-line, .card-title, .tiles, .cards, .field-grid, .take-along, .outline, .suggestions';
  for (const e of document.querySelectorAll('.kiosk *')) {
    const box = e.getBoundingClientRect();
    const who = `${e.className || e.tagName} ${e.textContent.trim().slice(0, 10)}`;
    if (!box.width || e.closest('.reader, .card-snippet')) continue;
    if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) found.push(`off the glass: ${who}`);
    if (e.matches(whole) && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 6))
      found.push(`cut: ${who} ${e.scrollWidth}x${e.scrollHeight} in ${e.clientWidth}x${e.clientHeight}`);
    if (e.matches('button') && (box.height < least || box.width < 96))
      found.push(`small: ${who} ${Math.round(box.width)}x${Math.round(box.height)}`);
    if (e.matches('main *') && !e.closest('.overlay') && box.bottom > main.getBoundingClientRect().bottom + 1) found.push(`under the edge: ${who}`);
  }
  return found.length ? found.join(' | ') : 'nothing cut';
}
document.fonts.ready.then(() => setTimeout(() => (document.title = faults()), 100));
