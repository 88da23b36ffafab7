import * as fc from 'fast-check';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerJson } from '../src/answers/json.ts';
import { openSaved } from '../src/answers/kept/saved.ts';
import { loadArticles } from '../src/corpus/load.ts';
import { fileStamp } from '../src/corpus/folder-stamp.ts';
import { folderSince } from '../src/folder-since.ts';
import { keepAnew } from '../src/kept-whole.ts';
import { open } from '../src/open.ts';
import type { Place } from '../src/place.ts';
import { readTable } from '../src/search/table.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);
const meaning = table;

const folder = mkdtempSync(join(tmpdir(), 'since-'));
const [articles, index] = [join(folder, 'articles'), join(folder, 'saved.index')];
const place = { corpus: articles, store: null, server: null, index } satisfies Place;
const at = (file: string): string => join(articles, file);
const put = (file: string, text: string | Uint8Array): void => writeFileSync(at(file), text);
const isThere = (file: string): boolean => readdirSync(articles).includes(file);

const empty = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
};
beforeEach(empty);
afterAll(() => rmSync(folder, { recursive: true }));

/** Does something so long after what was written that the times of files tell. */
function later<T>(work: () => T): T {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  try {
    return work();
  } finally {
    vi.useRealTimers();
  }
}
const keep = (): void => later(() => keepAnew(place));

/** All that is told of what is opened, and answered from it. */
function told(of: Place) {
  const lines: string[] = [];
  // What is told of the index is not of the articles.
  const tell = (line: string): void => void (line.includes(index) || lines.push(line));
  const opened = later(() => open(of, tell, { later: true }));
  if (!opened) return { isBeside: false, told: lines.join('\n') };
  const { isBeside, library, problems } = opened;
  const answers = [
    library.articles(),
    library.people(),
    library.corpus(),
    ...['Holm', 'Lind', 'Moe'].flatMap((one) => [library.quote(one), library.timeline(one)]),
    library.ask('Who closed the bridge?'),
    library.when('bridge closed'),
    library.check('We open it on Friday', 'Ida Holm'),
  ];
  return { isBeside, told: JSON.stringify([lines, problems, answers.map(answerJson)], null, 1) };
}

const SIGN = 'Read more news of the harbour on our pages every day';
const STORIES = [
  'The quay\n\n“We open it on Friday,” said Ida Holm.',
  'The quay\n\n“We open it on Monday,” said Ida Holm.',
  'The bridge\n\n“It was closed in May,” said Eva Lind on 3 May 2011.',
  `The mill\n\n“Nobody was hurt,” said Jan Moe.\n\n${SIGN}`,
  `The dock\n\n“It was sold,” said Jan Moe.\n\n${SIGN}`,
  `The pier\n\n“It is gone,” said Eva Lind.\n\n${SIGN}`,
  'Published: 3 May 2090\n\nThe tower\n\n“It fell on Friday,” said Ida Holm.',
  'A bell\u0007\n\n“It rang,” said Eva Lind.',
  '1 of 2 DOCUMENTS\n\nThe Post\n\nLENGTH: 4 words\n\nNo.\n\n2 of 2 DOCUMENTS\n\nThe Post\n\nLENGTH: 4 words\n\nYes.',
  '\n\n',
  Buffer.from('caf\xe9', 'latin1'),
];
const FILES = ['a.txt', 'b.txt', 'c.md', 'd.txt', 'e.txt', 'f.md', 'g.txt', 'h.txt'];
const file = fc.constantFrom(...FILES);
const story = fc.constantFrom(...STORIES);

/** Something of an article that is there is put right, or of one that is not. */
function correction([which, kind]: readonly [number, string]): object {
  const all = loadArticles(articles).articles;
  const { id = '0123456789', blocks = [] } = all[which % (all.length + 1)] ?? {};
  const { start = 0, end = 4 } = blocks.at(-1) ?? {};
  return {
    kind,
    ...(kind === 'same' ? {} : { article: id }),
    ...(kind === 'date' && { published: '2011-05-04' }),
    ...(kind === 'title' && { title: 'The other quay' }),
    ...(kind === 'outlet' && { outlet: 'Post' }),
    ...(kind === 'speaker' && { start: start + 1, end: start + 4, speaker: 'Ida Holm' }),
    ...((kind === 'hide' || kind === 'furniture') && { start, end }),
    ...(kind === 'same' && {
      people: [
        { article: id, name: 'Ida Holm' },
        { article: all[0]?.id ?? id, name: 'Eva Lind' },
      ],
    }),
  };
}
const KINDS = ['date', 'title', 'outlet', 'speaker', 'hide', 'furniture', 'same'];

/** What somebody does in a folder between two starts. */
const doing: fc.Arbitrary<() => void> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(file, story).map(
      ([one, text]) =>
        () =>
          put(one, text),
    ),
  },
  { weight: 2, arbitrary: file.map((one) => () => rmSync(at(one), { force: true })) },
  file.map((one) => () => {
    if (isThere(one)) utimesSync(at(one), new Date(), new Date());
  }),
  // Other words in as many bytes, at the same time.
  file.map((one) => () => {
    if (!isThere(one)) return;
    const { atime, mtime } = statSync(at(one));
    put(
      one,
      readFileSync(at(one)).toString('latin1').replaceAll('Friday', 'Sunday').replaceAll('May', 'Mar'),
    );
    utimesSync(at(one), atime, mtime);
  }),
  fc.tuple(file, file).map(([one, other]) => () => {
    if (!isThere(one) || !isThere(other) || one === other) return;
    renameSync(at(one), at('between'));
    renameSync(at(other), at(one));
    renameSync(at('between'), at(other));
  }),
  fc.tuple(file, file).map(([one, other]) => () => {
    if (isThere(one)) renameSync(at(one), at(other));
  }),
  fc
    .array(
      fc.record({
        file,
        title: fc.constantFrom(null, 'The quay', 'Another headline'),
        outlet: fc.constantFrom(null, 'Post', 'Echo'),
        published: fc.constantFrom(null, '2011-05-04', '2012-05-04', '2090-01-01'),
      }),
      { maxLength: 6 },
    )
    .map((list) => () => put('sources.json', JSON.stringify(list))),
  fc
    .array(fc.tuple(fc.nat(8), fc.constantFrom(...KINDS)), { minLength: 1, maxLength: 2 })
    .map((list) => () => put('corrections.json', JSON.stringify(list.map(correction)))),
  fc
    .constantFrom('sources.json', 'corrections.json', 'x.pdf')
    .map((one) => () => rmSync(at(one), { force: true })),
  fc.constant(() => put('x.pdf', 'none of ours')),
  fc.constant(keep),
);

describe('a folder of which only the files that changed are read again', () => {
  it('is answered from as one that is read whole', () => {
    let beside = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(file, story), { minLength: 4, maxLength: 12 }),
        fc.array(fc.array(doing, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (first, steps) => {
          empty();
          for (const [one, text] of first) put(one, text);
          keep();
          for (const step of steps) {
            for (const one of step) one();
            const now = told(place);
            if (now.isBeside) beside++;
            expect(now.told).toBe(told({ ...place, index: null }).told);
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(beside).toBeGreaterThan(20);
  });

  it('is told by the sizes, times and numbers of its files', () => {
    put('a.txt', STORIES[0]!);
    put('b.txt', STORIES[2]!);
    keep();
    put('b.txt', STORIES[1]!);
    put('c.txt', STORIES[3]!);
    const now = Date.now() + 60_000;
    const kept = openSaved(index, meaning).since()!;
    const wantedWith = (stampOf: (one: string) => string | null) =>
      folderSince(articles, now, {
        ...kept,
        files: kept.files.map((one) => Object.assign({}, one, { stamp: stampOf(one.file) })),
      })!.wanted.map((one) => (typeof one === 'number' ? one : one.file));
    expect(wantedWith(() => null)).toEqual([0, 'b.txt', 'c.txt']);
    // What is as it was by all of these is not read.
    expect(wantedWith((one) => fileStamp(at(one), now))).toEqual([0, 1, 'c.txt']);
  });
});
