import { type Extracted, type Form, type Given, given, refused, together } from '../form.ts';
import { ofRecord } from '../record.ts';
import { textOf } from '../text-of.ts';

/** Files with fewer words in a row than this have a summary each, or nothing. */
const separatorOf = (line: string): string =>
  [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0]!;

/** A table with a heading line: one article a row. A broken row is refused by its line, and the rest is read. */
export const table: Form = {
  name: 'CSV',
  recognises: ({ name }) => /\.(?:csv|tsv)$/i.test(name),
  async extract({ bytes }) {
    const { parse } = await import('csv-parse/sync');
    const { text } = textOf(bytes);
    const broken: Given[] = [];
    const rows = parse<Record<string, string>>(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: separatorOf(text.slice(0, text.indexOf('\n') + 1 || text.length)),
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      info: true,
      on_skip: (error) => {
        if (error)
          broken.push(
            refused('malformed', error.code, typeof error.lines === 'number' ? `line ${error.lines}` : ''),
          );
      },
    }) as unknown as readonly { record: Record<string, string>; info: { lines: number } }[];
    const read = rows.map(({ record, info }): Given => {
      const article: Extracted | null = ofRecord(record);
      return article ? given(article) : refused('no words', undefined, `line ${info.lines}`);
    });
    return read.length + broken.length === 0 ? refused('empty') : together([...read, ...broken]);
  },
};
