/** A word a visitor reads: Chinese first, English beside it. */
export interface Word {
  readonly zh: string;
  readonly en: string;
}

/** Every word these elements show, unless a page says otherwise with an attribute `word-<name>="中文|English"`. */
export const words = {
  keyboard: { zh: '屏幕键盘', en: 'On-screen keyboard' },
  candidates: { zh: '候选字词', en: 'Choices' },
  pinyin: { zh: '拼音', en: 'Pinyin' },
  abc: { zh: '字母', en: 'abc' },
  digits: { zh: '数字', en: '123' },
  hint: { zh: '用拼音打字，例如 dibao 就是“低保”', en: 'Type pinyin: dibao is 低保' },
  loading: { zh: '词库正在打开…', en: 'Opening the dictionary…' },
  missing: { zh: '词库没有打开，请用字母或数字', en: 'No dictionary: use letters or digits' },
  unknown: { zh: '没有这样的拼音，请按删除键', en: 'No such pinyin: press delete' },
  plain: { zh: '按哪个键，就写哪个字符', en: 'Each key writes what it shows' },
  capitals: { zh: '大写', en: 'Capitals' },
  clear: { zh: '清空', en: 'Clear' },
  backspace: { zh: '删除', en: 'Delete' },
  space: { zh: '空格', en: 'Space' },
  pick: { zh: '选第一个', en: 'Take the first' },
  go: { zh: '搜索', en: 'Search' },
  before: { zh: '上一页', en: 'Earlier choices' },
  after: { zh: '下一页', en: 'More choices' },
  still: { zh: '您还在吗？', en: 'Are you still there?' },
  remaining: { zh: '秒后清除您的内容', en: 'seconds until everything is cleared' },
  stay: { zh: '我还在用', en: 'I’m still here' },
  finish: { zh: '用完了，清除', en: 'Finished, clear' },
  ending: { zh: '正在清除…', en: 'Clearing…' },
  away: { zh: '您的内容已遮住，设备正在恢复', en: 'Your content is covered; the kiosk is recovering' },
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof words;

/** The word an element shows: its own attribute `word-<name>`, or ours. */
export function wordOf(element: Element, name: WordName): Word {
  const own = element.getAttribute(`word-${name}`);
  if (own === null) return words[name];
  const [zh = '', en = ''] = own.split('|', 2);
  return { zh, en };
}

/** One line for a label read aloud, in the page's language first. */
export function spoken(word: Word): string {
  const [first, second] = inOrder(word);
  return second === '' || second === first ? first : `${first} ${second}`;
}

/** Both languages, the page's own first. */
export function inOrder(word: Word): readonly [first: string, second: string] {
  return document.documentElement.lang.startsWith('en') ? [word.en, word.zh] : [word.zh, word.en];
}

/** Both languages as two elements, the second smaller: `<span class="first">` and `<span class="second">`. */
export function written(word: Word): readonly HTMLElement[] {
  const chinese = document.documentElement.lang.startsWith('en') ? [false, true] : [true, false];
  return inOrder(word)
    .map((text, place) => {
      const span = document.createElement('span');
      span.className = place === 0 ? 'first' : 'second';
      span.lang = chinese[place] ? 'zh-CN' : 'en';
      span.textContent = text;
      return span;
    })
    .filter((span) => span.textContent !== '');
}
