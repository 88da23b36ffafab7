import { type Extracted, type Form, type Given, given, type Refused, refused } from '../form.ts';
import { ofRecord } from '../record.ts';
import { textOf } from '../text-of.ts';

/** Files with fewer words in a row than this have a summary each, or nothing. */
const separatorOf = (line: string): string =>
  [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0]!;

/** A table with more torn rows than this is refused from there on. */
const MOST_TORN = 100;

/**
 * Whether a row goes on in the next line only because a quotation mark was never closed: the next one opens a value of another row. It
 * would have words of that, cut off, and those that it took along would be lost.
 * @param raw the row as it stands in the file
 */
function isTorn(raw: string, delimiter: string): boolean {
  if (!raw.trim().includes('\n')) return false;
  for (let at = 0; ;) {
    if (raw[at] === '"') {
      let end = raw.indexOf('"', at + 1);
      while (end !== -1 && raw[end + 1] === '"') end = raw.indexOf('"', end + 2);
      if (end === -1) return false;
      const [before, after] = [raw[end - 1], raw[end + 1]];
      if (after === undefined || after === '\r' || after === '\n') return false;
      if (after !== delimiter) return before === delimiter || before === '\n';
      at = end + 2;
    } else {
      const [next, end] = [raw.indexOf(delimiter, at), raw.indexOf('\n', at)];
      if (next === -1 || (end !== -1 && end < next)) return false;
      at = next + 1;
    }
  }
}

/** A row as it is parsed, with the line in which it ends. */
interface Row {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** What is left of a torn row behind its first line, which stands so many lines below the beginning. */
interface Left {
  readonly text: string;
  readonly below: number;
}

/** What a line gave. A table may have a million of them, so that no more is kept of each than that. */
interface Line<T> {
  readonly number: number;
  readonly one: T;
}

const inOrder = <T>(lines: readonly Line<T>[]): T[] =>
  lines.toSorted((a, b) => a.number - b.number).map(({ one }) => one);

const givenOf = (record: Record<string, string>, number: number): Given => {
  const article: Extracted | null = ofRecord(record);
  return article ? given(article) : refused('no words', undefined, `line ${number}`);
};

/** A table with a heading line: one article a row. A broken row is refused by its line, and the rest is read. */
export const table: Form = {
  name: 'CSV',
  endings: ['csv', 'tsv'],
  async extract({ bytes }) {
    const { parse } = await import('csv-parse/sync');
    // Both signs of a line's end would be counted within quotation marks.
    const whole = textOf(bytes).text.replaceAll('\r\n', '\n');
    const delimiter = separatorOf(whole.slice(0, whole.indexOf('\n') + 1 || whole.length));
    const articles: Line<Extracted>[] = [];
    const broken: Line<Refused>[] = [];
    const take = (number: number, { articles: own, refused: of }: Given): void => {
      for (const one of own) articles.push({ number, one });
      for (const one of of) broken.push({ number, one });
    };
    const brokenAt = (number: number, detail: string): void =>
      take(number, refused('malformed', detail, `line ${number}`));
    const left: Left[] = [{ text: whole, below: 0 }];
    let columns: string[] | null = null;
    for (let torn = 0; torn < left.length; torn++) {
      const { text, below } = left[torn]!;
      const tear = (raw: string, last: number): void => {
        const [, ...rest] = raw.trim().split('\n');
        const number = below + last - rest.length;
        brokenAt(number, 'CSV_QUOTE_NOT_CLOSED');
        if (left.length <= MOST_TORN) left.push({ text: rest.join('\n'), below: number });
        else brokenAt(number + 1, 'CSV_QUOTE_NOT_CLOSED');
      };
      parse(text, {
        bom: true,
        columns: columns ?? ((names: string[]) => (columns = names.map((name) => name.trim().toLowerCase()))),
        delimiter,
        // What a torn row took along is rows only where it is just that, and not the next lines of a text.
        relax_quotes: torn === 0,
        skip_empty_lines: true,
        skip_records_with_error: true,
        info: true,
        raw: true,
        on_record(row: unknown) {
          const { record, raw, info } = row as Row;
          if (isTorn(raw, delimiter)) tear(raw, info.lines);
          else take(below + info.lines, givenOf(record, below + info.lines));
          return null;
        },
        on_skip(error, raw) {
          if (!error) return;
          const last = typeof error.lines === 'number' ? error.lines : 0;
          if (raw !== undefined && isTorn(raw, delimiter)) tear(raw, last);
          else brokenAt(below + last, error.code);
        },
      });
    }
    if (articles.length + broken.length === 0) return refused('empty');
    return { articles: inOrder(articles), refused: inOrder(broken) };
  },
};
