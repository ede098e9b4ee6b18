// Turns the drawing sheet icons.svg into icons.css: one class a picture, so that a view writes "icon icon-search",
// and one a field of the standard catalogue (R2.1), "icon icon-field-20".
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const base = 'src/main/resources/META-INF/resources/branding/base';
const target = process.argv[2] ?? 'target/classes/META-INF/resources/branding/base';

const sheet = readFileSync(join(base, 'icons.svg'), 'utf8');
const pen = sheet.match(/<g id="pen" ([^>]*)>/)[1];
const symbol = /<symbol id="([a-z0-9-]+)" viewBox="([^"]+)"(?: data-fields="([0-9 ]+)")?>([\s\S]*?)<\/symbol>/g;
const pictures = [...sheet.matchAll(symbol)];

const rules = pictures.map(([, name, box, fields, drawing]) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${pen}>${drawing.replace(/\s*\n\s*/g, '')}</svg>`;
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const names = [name, ...(fields?.split(' ') ?? []).map((field) => `field-${field}`)];
  return `${names.map((each) => `.icon-${each}`).join(',\n')} {\n  mask-image: url("${address}");\n}\n`;
});

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'icons.css'), `/* Made from icons.svg at build time. */\n${rules.join('')}`);
console.log(`branding: ${pictures.length} icons`);
