// Finds controls that are too small, too close, outside the window or cut off, and text that does not fit.
(least, gap) => {
  const found = [];
  const seen = [];
  const W = innerWidth, H = innerHeight;
  const name = (e) => `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} "${(e.textContent || e.getAttribute('aria-label') || '').trim().slice(0, 16)}"`;
  const walk = (root, inKeyboard) => {
    for (const e of root.querySelectorAll('*')) {
      const box = e.getBoundingClientRect();
      const style = getComputedStyle(e);
      if (e.shadowRoot && e.tagName !== 'ZONE-LEAVES') walk(e.shadowRoot, inKeyboard || e.tagName === 'ZONE-KEYBOARD');
      if (box.width === 0 || box.height === 0 || style.visibility === 'hidden' || e.closest('.card-snippet, .attract-slide, .v-loading-indicator, vaadin-connection-indicator')) continue;
      // a line box may reach a little over its glyphs
      const slack = 2 + 0.2 * parseFloat(style.fontSize);
      const control = e.matches('button, a[href], input, textarea');
      if (control) {
        const need = inKeyboard ? 72 : least;
        if (box.width < need - 0.5 || box.height < need - 0.5) found.push(`small ${Math.round(box.width)}x${Math.round(box.height)} ${name(e)}`);
        if (box.left < -0.5 || box.top < -0.5 || box.right > W + 0.5 || box.bottom > H + 0.5) found.push(`outside ${name(e)} ${Math.round(box.top)}-${Math.round(box.bottom)}`);
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        let top = document.elementFromPoint(x, y);
        while (top?.shadowRoot && top.shadowRoot.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) top = top.shadowRoot.elementFromPoint(x, y);
        if (top && !(e.contains(top) || top.contains(e))) found.push(`covered ${name(e)} by ${name(top)}`);
        if (!inKeyboard) seen.push([e, box]);
      }
      if (!inKeyboard && style.overflow !== 'visible' && !e.closest('zone-leaves') && !e.matches('input, html, body')) {
        if (e.scrollHeight > e.clientHeight + slack) found.push(`overflow-y ${e.scrollHeight}>${e.clientHeight} ${name(e)}`);
        if (e.scrollWidth > e.clientWidth + 2) found.push(`overflow-x ${e.scrollWidth}>${e.clientWidth} ${name(e)}`);
      }
      if (!inKeyboard && (box.right > W + 1 || box.bottom > H + 1) && !e.closest('zone-leaves') && e.childElementCount === 0) found.push(`off ${name(e)}`);
      if (control && !inKeyboard && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + slack) && !e.matches('input')) found.push(`clipped ${e.scrollWidth}x${e.scrollHeight}>${e.clientWidth}x${e.clientHeight} ${name(e)}`);
    }
  };
  walk(document, false);
  for (let i = 0; i < seen.length; i++) for (let j = i + 1; j < seen.length; j++) {
    const [a, p] = seen[i], [b, q] = seen[j];
    if (a.contains(b) || b.contains(a)) continue;
    const dx = Math.max(p.left - q.right, q.left - p.right), dy = Math.max(p.top - q.bottom, q.top - p.bottom);
    if (Math.max(dx, dy) < gap - 0.5) found.push(`close ${Math.round(Math.max(dx, dy))} ${name(a)} / ${name(b)}`);
  }
  return [...new Set(found)].slice(0, 14);
}
