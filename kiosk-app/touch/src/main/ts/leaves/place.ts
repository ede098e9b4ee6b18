/** A place in a text: a character of a text node, or an element that stands for none (a picture). */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

const PICTURES = 'img, svg, video, canvas, hr';

/** The first place, among nodes in reading order, at or after a distance in pixels along the row of leaves. */
export function placeAt(nodes: readonly Node[], distance: number, origin: number): Place | undefined {
  const first = lowest(nodes.length, (at) => right(nodes[at] as Node) - origin > distance);
  const node = nodes[first];
  if (!node) return undefined;
  const length = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : 1;
  const offset = lowest(length, (at) => right(node, at) - origin > distance);
  return { node, offset: Math.min(offset, length - 1) };
}

/** How far a place stands from the content's start, or nothing if it is no longer there. */
export function distanceOf({ node, offset }: Place, origin: number): number | undefined {
  if (!node.isConnected) return undefined;
  const box = boxes(node, offset)[0];
  return box ? box.left - origin : undefined;
}

/** The texts and pictures that are laid out, in reading order; good until the content changes. */
export function spots(content: Element): readonly Node[] {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    const counts = node instanceof Element ? node.matches(PICTURES) : (node.nodeValue ?? '').trim() !== '';
    return counts && boxes(node).length > 0 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** The right edge of a node, or of the text up to and with one of its characters. */
function right(node: Node, offset?: number): number {
  return Math.max(...[...boxes(node, offset)].map((box) => box.right), -Infinity);
}

function boxes(node: Node, offset?: number): DOMRectList {
  if (node instanceof Element) return node.getClientRects();
  const range = document.createRange();
  range.selectNodeContents(node);
  const length = (node.nodeValue ?? '').length;
  if (offset !== undefined) {
    range.setStart(node, Math.min(offset, length));
    range.setEnd(node, Math.min(offset + 1, length));
  }
  return range.getClientRects();
}

/** The lowest index for which a condition that stays true once it is true holds; the length if it never does. */
function lowest(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
