import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { answerLine } from '../../../src/local/answer-line.ts';
import { runImport } from '../../../src/local/import/run-import.ts';
import { openLibrary } from '../../../src/library.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { FILES, SAID } from '../../forms/files.ts';
import { reader } from './reader.ts';

let folder: string;
let store: Store;
/** Each file is another server's: most have the same words. */
const serverOf = (i: number): string => String(111_111_111_111_111_111n + BigInt(i));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forms-'));
  for (const [i, [name, bytes]] of FILES.entries()) {
    const place = join(folder, String(i));
    mkdirSync(place);
    writeFileSync(join(place, name), bytes);
    await runImport(
      { paths: [place], store: join(folder, 'store.db'), server: serverOf(i), list: false, dryRun: false },
      { tell: () => {}, print: () => {}, reader },
    );
  }
  const opened = openStore(join(folder, 'store.db'));
  if ('kind' in opened) throw new Error(opened.kind);
  store = opened;
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const straight = (words: string): string => words.replaceAll(/[“”]/g, '"');

describe('an article of every form', () => {
  it.each(FILES.map(([name, , form, known], i) => ({ name, form, known, i })))(
    'is asked: $name is quoted word for word, with what the $form says of it',
    ({ name, known, i }) => {
      const library = openLibrary(store.articlesOf(serverOf(i)), null);
      const answer = (json: boolean): string => {
        const outcome = answerLine({ library, commands, json }, '/quote Holm');
        return outcome.kind === 'answered' ? outcome.lines.join('\n') : outcome.problem;
      };
      const { kind, evidence } = JSON.parse(answer(true)) as {
        kind: string;
        evidence: readonly {
          file: string;
          title: string;
          outlet: string | null;
          published: { value: string | null };
          quotation: {
            start: number;
            parts: readonly (readonly [number, number])[];
            speaker: { name: string };
          };
          text: string;
          start: number;
        }[];
      };
      expect([kind, evidence.length]).toEqual(['quotations', 1]);
      const [{ quotation, text, start, ...cited }] = evidence as unknown as [(typeof evidence)[0]];
      const [[from, to]] = quotation.parts as unknown as [readonly [number, number]];
      expect(straight(text.slice(from - start, to - start))).toContain('We will open the quay on Friday');
      expect(straight(SAID)).toContain(straight(text.slice(from - start, to - start)).replaceAll('"', ''));
      expect(quotation.speaker.name).toContain('Ida Holm');
      expect(cited.file.split('/')[0]).toBe(name);
      const { title, outlet, published } = cited;
      const { title: named, outlet: by, date } = known;
      expect({ title, outlet, date: published.value }).toMatchObject({
        ...(named !== undefined && { title: named }),
        ...(by !== undefined && { outlet: by }),
        ...(date !== undefined && { date }),
      });
      expect(answer(false)).toContain(known['date'] === undefined ? 'Holm' : '18 September 2009');
    },
  );
});
