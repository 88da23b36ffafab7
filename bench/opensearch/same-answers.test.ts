import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { entriesElsewhere, foundByElsewhere } from '../../src/answers/kept/elsewhere.ts';
import type { Library } from '../../src/library.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import { runImport } from '../../src/local/import/run-import.ts';
import { keptWhole } from '../../src/kept-whole.ts';
import { open } from '../../src/open.ts';
import { SEEDS } from '../../src/place.ts';
import { importInto } from '../../src/opensearch/import-into.ts';
import { aliasOf } from '../../src/opensearch/layout.ts';
import { programStamp } from '../../src/search/saved/stamp.ts';
import { reader } from '../../test/local/import/reader.ts';
import { questionsOf } from '../corpus/questions.ts';

const SERVER = '900000000000000001';
const FIXTURE = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'archive');

/** So many questions of every kind are asked of an archive. */
const MOST = 120;

const tell = (): void => {};

/** An answer, whether or not it says that vectors are still being made: an engine makes none. */
const answered = (library: Library, line: string): string =>
  JSON.stringify(answerLine({ library, commands, json: true }, line)).replace(
    /,\\"meaning\\":\\"partial\\"/u,
    '',
  );

/** What members type beside questions of every kind. */
const OTHERS = [
  '/people',
  '/about',
  '/articles',
  '/help',
  '/articles after:2010',
  '/when 2009',
  '/timeline 2009',
  '/timeline 2007-02',
  'Who is the secretary general?',
  'hello',
  'What did they say?',
  '/ask question:"missile" closest:yes',
  '0123456789',
];

describe.each([
  { kind: 'as it comes', url: inject('openSearch') },
  { kind: 'that finds the nearest vectors itself', url: inject('openSearchNearest') },
])('what an OpenSearch keeps $kind', ({ url }) => {
  const engine = { url: url ?? '', credentials: null, patience: 2_000 };
  const folder = mkdtempSync(join(tmpdir(), 'same-'));
  const store = join(folder, 'articles.db');
  beforeAll(async () => {
    const given = { paths: [FIXTURE], store, server: SERVER, list: false, dryRun: false };
    await runImport(given, { tell, print: tell, reader });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(url === null).each([
    ['the seeds', { corpus: SEEDS, store: null }],
    ['an archive', { corpus: null, store }],
  ])(
    'is answered from as it is in this process, whatever is asked: %s',
    async (_, where) => {
      const place = { ...where, server: SERVER, index: null };
      const { prepared, meaning, vectorsOf } = keptWhole(place, join(folder, 'index'), tell)!;
      const times = { lapses: 600, grace: 0 };
      const alias = aliasOf(SERVER, programStamp());
      const kept = entriesElsewhere(prepared, vectorsOf !== null);
      const found = { meaning, kept, foundBy: foundByElsewhere, ...(vectorsOf && { vectorsOf }) };
      await importInto(engine, alias, prepared.texts, found, times);
      const embedded = open(place, tell)!.library;
      const elsewhere = open({ ...place, engine }, tell)!.library;
      const articles = prepared.texts.map(({ article }) => article);
      const [{ id, title, url: address }] = articles as [(typeof articles)[number]];
      const lines = [
        ...questionsOf(articles, embedded)
          .slice(0, MOST)
          .map(({ line }) => line),
        ...OTHERS,
        id,
        `${id}:10-60`,
        `${id}:10-9999999`,
        address ?? title,
        `/ask question:"${title}" before:2012`,
      ];
      const differ = lines.filter((line) => answered(elsewhere, line) !== answered(embedded, line));
      expect(differ).toEqual([]);
    },
    300_000,
  );
});
