import { linesOf } from './lines.ts';
import type { Range } from './span.ts';

/** The fields for a publishing system at the head of a file: "---", "title: …", "---". */
export interface FrontMatter {
  /** Where its last line ends. */
  readonly end: number;
  /** The values of the fields that stand on one line, without quotation marks around them, by name in lower case. */
  readonly fields: ReadonlyMap<string, Range>;
}

/** More lines than this are no front matter. */
const MOST_LINES = 300;

const FIELD = /^([\w-]+):(?=\s|$)[ \t]*/u;
/** What stands below a field: an item of a list, a remark, the end of a bracket. */
const BELOW = /^(?:-(?:\s|$)|#|[\]}],?$)/u;
/** Without one of these the lines between two rules are somebody's own. */
const KNOWN = 'title date slug layout author authors tags categories permalink description published'.split(
  ' ',
);

const QUOTED = /^(["'])(.+)\1$/u;
/** A value that goes on below, or whose marks are written otherwise than they read. */
const UNREADABLE = /^[>|[{&*!]|\\|''|^["']/u;

/** Whether a value begins with a mark that does not close on its own line. */
const opens = (value: string): boolean =>
  /^["']/u.test(value) && (value.length === 1 || value.at(-1) !== value[0]);

/** Where a value stands without its marks and the remark behind it, or null where it cannot be shown as it is written. */
function valueAt(value: string, at: number): Range | null {
  const plain = value.replace(/\s+#.*$/u, '');
  const quoted = QUOTED.exec(plain);
  const start = at + (quoted ? 1 : 0);
  const bare = quoted?.[2] ?? plain;
  return bare === '' || UNREADABLE.test(bare) ? null : { start, end: start + bare.length };
}

/** Reads the front matter of a text; null where there is none. */
export function frontMatter(text: string): FrontMatter | null {
  if (!/^\s{0,20}---/u.test(text)) return null;
  const [first, ...lines] = linesOf(text).slice(0, MOST_LINES);
  const fields = new Map<string, Range>();
  const names = new Set<string>();
  let open: string | null = null;
  if (!first || text.slice(first.start, first.end) !== '---') return null;
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (open !== null) {
      if (line.endsWith(open)) open = null;
      continue;
    }
    if (line === '---' || line === '...')
      return KNOWN.some((name) => names.has(name)) ? { end, fields } : null;
    const indented = /[ \t]/u.test(text[start - 1] ?? '');
    const [head, name] = FIELD.exec(line) ?? [];
    if (name === undefined || head === undefined || indented) {
      if (!line.startsWith('#') && (names.size === 0 || !(indented || BELOW.test(line)))) return null;
      continue;
    }
    const value = line.slice(head.length);
    const range = valueAt(value, start + head.length);
    if (range !== null && !names.has(name.toLowerCase())) fields.set(name.toLowerCase(), range);
    names.add(name.toLowerCase());
    if (opens(value)) open = value[0]!;
  }
  return null;
}
