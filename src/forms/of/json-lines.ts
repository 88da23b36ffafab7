import { type Form, type Given, given, refused, together } from '../form.ts';
import { ofRecord } from '../record.ts';
import { textOf } from '../text-of.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function articleOf(value: unknown, where: string): Given {
  const article = isRecord(value) ? ofRecord(value) : null;
  return article ? given(article) : refused('no words', undefined, where);
}

/** Where documents keep their list of articles. */
const LISTS = ['articles', 'posts', 'items', 'results', 'documents', 'data', 'db'];

function listIn(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole))
    return whole.flatMap((one: unknown) => (isRecord(one) && !ofRecord(one) ? listIn(one) : [one]));
  const list =
    isRecord(whole) && !ofRecord(whole)
      ? LISTS.map((name) => whole[name]).find((one) => typeof one === 'object')
      : null;
  return list ? listIn(list) : [whole];
}

/** One article a line, or one list of them: JSON Lines and JSON. A line that is no JSON is refused by its number. */
export const jsonLines: Form = {
  name: 'JSON Lines',
  endings: ['jsonl', 'ndjson', 'json'],
  recognises: (_input, start) => /^\s*\{"/.test(start),
  extract({ bytes }) {
    const { text } = textOf(bytes);
    try {
      const whole: unknown = JSON.parse(text);
      const all = listIn(whole);
      return together(all.map((one, i) => articleOf(one, all.length > 1 ? `item ${i + 1}` : '')));
    } catch {
      // Not one document: a line each.
    }
    const lines = text.split('\n').map((line, i) => [line.trim(), i + 1] as const);
    return together(
      lines
        .filter(([line]) => line !== '')
        .map(([line, number]) => {
          try {
            return articleOf(JSON.parse(line), `line ${number}`);
          } catch (error) {
            return refused('malformed', error instanceof Error ? error.message : '', `line ${number}`);
          }
        }),
    );
  },
};
