// Puts the type faces and their licences where the jar takes them from. The packages are pinned in package-lock.json.
// It asks npm only when a package is missing or another version than the lock names, so that a second build is quick.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const target = process.argv[2] ?? 'target/classes/META-INF/resources/branding/fonts';

const faces = [
  ['sans.ttf', '@expo-google-fonts/noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'],
  ['sans-bold.ttf', '@expo-google-fonts/noto-sans-sc', '600SemiBold/NotoSansSC_600SemiBold.ttf'],
  ['serif.ttf', '@expo-google-fonts/noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'],
  ['serif-bold.ttf', '@expo-google-fonts/noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'],
  ['kai.ttf', '@fontsource/lxgw-wenkai', 'files/lxgw-wenkai-latin-500-normal.woff'],
];

const licences = [
  ['LICENCE-noto-sans-sc.txt', '@expo-google-fonts/noto-sans-sc', 'LICENSE_FONT'],
  ['LICENCE-noto-serif-sc.txt', '@expo-google-fonts/noto-serif-sc', 'LICENSE_FONT'],
  ['LICENCE-lxgw-wenkai.txt', '@fontsource/lxgw-wenkai', 'LICENSE'],
];

const source = (name, path) => join('node_modules', name, path);

function installed() {
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(locked)
    .filter(([place]) => place !== '')
    .every(([place, { version }]) => {
      const about = join(place, 'package.json');
      return existsSync(about) && JSON.parse(readFileSync(about, 'utf8')).version === version;
    });
}

/** WOFF 1 is a TrueType file whose tables are deflated one by one: write them out again, four-byte aligned. */
function trueTypeFrom(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF' || woff.readUInt32BE(4) !== 0x00010000) {
    throw new Error('not a WOFF 1 file with TrueType outlines');
  }
  const count = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * count - 16 * 2 ** power, 10);
  const parts = [head];
  let offset = head.length;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const [at, packed, length, checksum] = [4, 8, 12, 16].map((o) => woff.readUInt32BE(entry + o));
    const raw = woff.subarray(at, at + packed);
    const table = packed < length ? inflateSync(raw) : raw;
    woff.copy(head, 12 + 16 * i, entry, entry + 4);
    head.writeUInt32BE(checksum, 16 + 16 * i);
    head.writeUInt32BE(offset, 20 + 16 * i);
    head.writeUInt32BE(length, 24 + 16 * i);
    const padding = (4 - (length % 4)) % 4;
    parts.push(table, Buffer.alloc(padding));
    offset += length + padding;
  }
  return Buffer.concat(parts);
}

if (!installed()) {
  console.log('branding: fetching the pinned type faces (about 180 MB, once)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { stdio: 'inherit' });
}
mkdirSync(target, { recursive: true });
const lockedAt = statSync('package-lock.json').mtimeMs;
for (const [name, from, path] of [...faces, ...licences]) {
  const there = join(target, name);
  if (existsSync(there) && statSync(there).mtimeMs >= lockedAt) continue;
  if (path.endsWith('.woff')) writeFileSync(there, trueTypeFrom(readFileSync(source(from, path))));
  else {
    copyFileSync(source(from, path), there);
  }
}
console.log(`branding: ${faces.length} type faces with their licences`);
