import { make, shadowOf } from '../page/shadow.js';
import contentCss from './content.css';
import { distanceOf, type Place, placeAt, spots } from './place.js';
import { fitTables } from './tables.js';
import css from './zone-leaves.css';

const GAP = 48;
const content = new CSSStyleSheet();
content.replaceSync(contentCss);

/**
 * Shows a long text leaf by leaf, never scrolling and never cutting a line; keeps the reader's place when the size of
 * the window or of the text changes. The element's own size comes from the page around it.
 */
export class ZoneLeaves extends HTMLElement {
  static readonly observedAttributes = ['leaf'];

  readonly #shadow = shadowOf(this, css);
  readonly #window = make('div', 'window');
  readonly #columns = make('div', 'columns', document.createElement('slot'));
  #width = 0;
  #leaf = 1;
  #leaves = 1;
  #place: Place | undefined;
  #planned = 0;
  #wanted: string | undefined;
  #spots: readonly Node[] | undefined;
  readonly #sizes = new ResizeObserver(() => this.#plan());
  readonly #changes = new MutationObserver(() => {
    this.#spots = undefined;
    this.#plan();
  });

  connectedCallback(): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets.includes(content)) root.adoptedStyleSheets.push(content);
    if (!this.#window.isConnected) this.#build();
    this.#sizes.observe(this);
    for (const gauge of this.#shadow.querySelectorAll('.gauge')) this.#sizes.observe(gauge);
    this.#changes.observe(this, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', this.#plan);
    this.#plan();
  }

  disconnectedCallback(): void {
    this.#sizes.disconnect();
    this.#changes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#plan);
  }

  attributeChangedCallback(_: string, __: string | null, value: string | null): void {
    const leaf = Number(value);
    if (this.#width > 0 && Number.isInteger(leaf) && leaf !== this.#leaf) this.#turn(leaf);
  }

  /** The leaf that is shown, from 1. */
  get leaf(): number {
    return this.#leaf;
  }

  /** How many leaves there are, at least 1. */
  get leaves(): number {
    return this.#leaves;
  }

  /** Turns to the next leaf; stays on the last. */
  next(): void {
    this.#turn(this.#leaf + 1);
  }

  /** Turns to the leaf before; stays on the first. */
  previous(): void {
    this.#turn(this.#leaf - 1);
  }

  /** Turns to the leaf on which the element with this id begins; an unknown id changes nothing. */
  show(id: string): void {
    this.#wanted = id;
    if (this.#planned === 0 && this.#width > 0) this.#fulfil();
  }

  /** Before the first layout nothing has a place yet, so a wish waits for it. */
  #fulfil(): void {
    const target = this.#wanted && this.querySelector(`#${CSS.escape(this.#wanted)}`);
    this.#wanted = undefined;
    const box = target ? target.getClientRects()[0] : undefined;
    if (box) this.#turn(this.#leafAt(box.left - this.#origin));
  }

  #build(): void {
    this.#window.append(this.#columns);
    this.#shadow.append(make('div', 'gauge'), this.#window);
    this.addEventListener('load', this.#plan, { capture: true });
    // a link or a field that gets the focus brings its leaf with it; a new layout moves things, too, but means nothing
    this.#window.addEventListener('scroll', () => {
      if (this.#planned !== 0) return;
      const leaf = this.#leafAt(this.#window.scrollLeft + this.#width / 2);
      if (leaf !== this.#leaf) this.#turn(leaf);
    });
  }

  /** Lays out once a frame, however many reasons there are. */
  readonly #plan = () => {
    cancelAnimationFrame(this.#planned);
    this.#planned = requestAnimationFrame(() => this.#layOut());
  };

  #layOut(): void {
    this.#planned = 0;
    const [width, height] = [this.#window.clientWidth, this.#window.clientHeight];
    if (width === 0 || height === 0) return;
    this.#width = width;
    this.style.setProperty('--leaf-width', `${width}px`);
    this.style.setProperty('--leaf-height', `${height}px`);
    this.style.setProperty('--leaf-gap', `${GAP}px`);
    fitTables(this, width);
    const before = this.#leaves;
    this.#leaves = Math.max(1, Math.round((this.#columns.scrollWidth + GAP) / (width + GAP)));
    const distance = this.#place ? distanceOf(this.#place, this.#origin) : undefined;
    // other content begins at its beginning
    const begin = this.#place ? 1 : Number(this.getAttribute('leaf') ?? 1);
    const leaf = distance === undefined ? begin : this.#leafAt(distance);
    this.#turn(leaf, before !== this.#leaves, distance !== undefined);
    this.#fulfil();
  }

  #turn(wished: number, changed = false, keepPlace = false): void {
    const leaf = Math.min(Math.max(Number.isInteger(wished) ? wished : 1, 1), this.#leaves);
    const turned = leaf !== this.#leaf;
    this.#leaf = leaf;
    this.#window.scrollLeft = (leaf - 1) * (this.#width + GAP);
    if (!keepPlace) {
      this.#spots ??= spots(this);
      this.#place = placeAt(this.#spots, (leaf - 1) * (this.#width + GAP), this.#origin);
    }
    this.setAttribute('leaf', String(leaf));
    this.setAttribute('leaves', String(this.#leaves));
    if (turned || changed) {
      const detail = { leaf, leaves: this.#leaves };
      this.dispatchEvent(new CustomEvent('zone-leaf', { detail, bubbles: true, composed: true }));
    }
  }

  get #origin(): number {
    return this.#columns.getBoundingClientRect().left;
  }

  #leafAt(distance: number): number {
    return Math.floor((distance + 1) / (this.#width + GAP)) + 1;
  }
}
