/** What an RTF file holds: its paragraphs, and what it says of itself. */
export interface Rtf {
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly author: string;
}

/** Groups that hold no words of the text; so does every group that begins with `\*`. */
const LEFT_OUT = new Set(
  `annotation atnauthor atnid atrfend atrfstart bkmkend bkmkstart colortbl datastore filetbl fldinst footer footerf footerl footerr footnote ftncn
  ftnsep ftnsepc generator header headerf headerl headerr info keywords latentstyles listoverridetable listtable nonshppict objdata object pict
  pgptbl private revtbl rsidtbl stylesheet themedata tc template xe xmlnstbl`.split(/\s+/),
);
/** Of those, the ones in which something is looked for. */
const ABOUT = new Set(['title', 'author']);

const BREAKS = new Set(['par', 'line', 'sect', 'page', 'column', 'cell', 'row', 'nestcell', 'nestrow']);
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** The encoding that a font's letters are in, by the number of its character set. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** A control word with its number, a sign by its byte, a control sign, a brace, or letters as they stand. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/gisu;

interface Group {
  readonly where: 'text' | 'fonts' | 'title' | 'author' | 'nowhere' | 'info';
  readonly font: number;
  /** How many signs stand in for one that older readers do not know. */
  readonly instead: number;
  readonly hidden: boolean;
}

const clean = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

const decoded = (bytes: readonly number[], encoding: string): string => {
  try {
    return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
  }
};

/** What a sign behind a backslash stands for. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\n': '\n',
  '\r': '\n',
  '~': '\u00a0',
  _: '‑',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** What a control word makes of the group that it stands in; null for a word that says nothing of its group. */
function changedBy(group: Group, word: string, number: number | null, ahead: string): Group | null {
  if (word === 'fonttbl') return { ...group, where: 'fonts' };
  if (word === 'info') return { ...group, where: 'info' };
  if (group.where === 'info' && ABOUT.has(word)) return { ...group, where: word as 'title' | 'author' };
  if (LEFT_OUT.has(word) || ahead === '\\*\\') return { ...group, where: 'nowhere' };
  switch (word) {
    case 'f':
      return { ...group, font: number ?? 0 };
    case 'uc':
      return { ...group, instead: number ?? 1 };
    case 'v':
    case 'deleted':
      return { ...group, hidden: number !== 0 };
    case 'plain':
      return { ...group, hidden: false, font: 0 };
    default:
      return null;
  }
}

/**
 * Reads an RTF file: the words of its text, without what is hidden, drawn, or stands in its head and notes.
 * @param file its bytes as Latin-1
 */
export function rtfOf(file: string): Rtf {
  const charsets = new Map<number, number>();
  const found = { text: '', title: '', author: '' };
  const groups: Group[] = [];
  let group: Group = { where: 'text', font: 0, instead: 1, hidden: false };
  let [page, waiting, skipped, described] = ['windows-1252', [] as number[], 0, 0];

  const add = (words: string): void => {
    if (group.hidden || group.where === 'nowhere' || group.where === 'fonts' || group.where === 'info')
      return;
    found[group.where] += words;
  };
  const flush = (): void => {
    if (waiting.length === 0) return;
    add(decoded(waiting, CHARSETS[charsets.get(group.font) ?? 0] ?? page));
    waiting = [];
  };
  const control = (word: string, number: number | null, ahead: string): void => {
    const changed = word === 'ansicpg' || word === 'mac' ? null : changedBy(group, word, number, ahead);
    if (word === 'ansicpg') page = `windows-${number}`;
    else if (word === 'mac') page = 'macintosh';
    else if (changed) {
      if (word === 'f' && ahead !== '\\*\\') described = changed.font;
      group = changed;
    } else if (word === 'fcharset' && group.where === 'fonts') charsets.set(described, number ?? 0);
    else if (word === 'u' && number !== null) {
      add(String.fromCharCode(number & 0xffff));
      skipped = group.instead;
    } else if (BREAKS.has(word)) add('\n');
    else add(SIGNS[word] ?? '');
  };

  for (let match = TOKEN.exec(file); match; match = TOKEN.exec(file)) {
    const [, word, number, hex, sign, brace, letters] = match;
    if (hex !== undefined) {
      if (skipped > 0) skipped--;
      else waiting.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') groups.push(group);
    else if (brace === '}') {
      group = groups.pop() ?? group;
      skipped = 0;
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      // What follows is no text: so many bytes of a picture.
      if (word === 'bin' && value !== null && value > 0) TOKEN.lastIndex += value;
      else control(word, value, file.slice(match.index - 2, match.index + 1));
    } else if (sign !== undefined) {
      add(ESCAPED[sign] ?? '');
    } else if (letters !== undefined) {
      const rest = letters.slice(skipped);
      skipped = Math.max(0, skipped - letters.length);
      add(
        decoded(
          Array.from(rest, (one) => one.charCodeAt(0)),
          CHARSETS[charsets.get(group.font) ?? 0] ?? page,
        ),
      );
    }
  }
  flush();
  TOKEN.lastIndex = 0;
  return {
    paragraphs: found.text
      .split('\n')
      .map(clean)
      .filter((one) => one !== ''),
    title: clean(found.title),
    author: clean(found.author),
  };
}
