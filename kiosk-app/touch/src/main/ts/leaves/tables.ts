/** The least room a column needs to be read, in ems, and the smallest a table's text may become. */
const EMS_A_COLUMN = 4;
const SMALLEST = 0.6;

/** Makes the text of tables with many columns smaller, so that no column shrinks to single characters. */
export function fitTables(content: Element, width: number): void {
  for (const table of content.querySelectorAll('table')) {
    const columns = Math.max(0, ...[...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
    const em = Number.parseFloat(getComputedStyle(table.parentElement ?? content).fontSize);
    const scale = Math.max(SMALLEST, Math.min(1, width / (columns * EMS_A_COLUMN * em)));
    const size = scale === 1 ? '' : `${scale.toFixed(2)}em`;
    if (table.style.fontSize !== size) table.style.fontSize = size;
  }
}
