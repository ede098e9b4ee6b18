import { ZoneIdle } from './idle/zone-idle.js';
import { ZoneKeyboard } from './keyboard/zone-keyboard.js';
import { ZoneLeaves } from './leaves/zone-leaves.js';
import { guard } from './page/guard.js';
import { ZoneScanner } from './scanner/zone-scanner.js';

export { ZoneKeyboard } from './keyboard/zone-keyboard.js';
export { Lexicon } from './pinyin/lexicon.js';
export { Pinyin } from './pinyin/pinyin.js';

const elements = {
  'zone-idle': ZoneIdle,
  'zone-keyboard': ZoneKeyboard,
  'zone-leaves': ZoneLeaves,
  'zone-scanner': ZoneScanner,
};

guard();
for (const [name, element] of Object.entries(elements)) {
  // a page may load the module by two addresses
  if (!customElements.get(name)) customElements.define(name, element);
}
