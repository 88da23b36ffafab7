import * as fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerJson } from '../../../../src/answers/json.ts';
import { prepare, type Prepared } from '../../../../src/answers/kept/prepared.ts';
import { openSaved } from '../../../../src/answers/kept/saved.ts';
import type { Article } from '../../../../src/corpus/article.ts';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { libraryOver } from '../../../../src/library.ts';
import { readTable } from '../../../../src/search/table.ts';
import { dated } from '../../../../src/text/dates/published/deduce.ts';
import { seeds } from '../../../search/seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);

const folder = mkdtempSync(join(tmpdir(), 'beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LETTER =
  'The harbour at Ashford will be closed for two years, the mayor told the council on 3 March 2011 in a long evening meeting.';
/** Long enough to be a copy of another, wherever it is printed again. */
const STORY = [
  'The bridge over the Ash was closed on Monday after an inspection found cracks in three of its pillars.',
  '“We shall not wait until somebody is hurt,” said Jane Smith, the county engineer, before the council met.',
  'Mayor Ann Lee said: “The road will be open by the spring, and I have asked for the money.”',
  'Repairs are expected to take eleven weeks, and drivers are asked to use the old road by the mill.',
].join('\n\n');
const MORE = [
  ['a', 'Harbour\n\n“We go on to the end,” said John Smith, a surgeon at Leeds hospital, on 4 May 2010.'],
  [
    'b',
    'Closing\n\nMr Smith, a surgeon, said that the NASA harbour would never open again.\n\n“No,” he said.',
  ],
  ['c', `Council\n\n${LETTER}\n\n“It is a positive step,” said Mayor Ann Lee.`],
  ['d', `Council\n\n${LETTER.toUpperCase()}\n\n“It is a positive step,” said Mayor Ann Lee.`],
  ['e', 'Gates\n\nJane Smith, the prime minister of Leeds, denied that she said “we go on to the end”.'],
  ['f', 'Łódź\n\nDie Brücke ſteht, “Straße” said Mr Rasmussen in Łódź on 17 September 2009.'],
  ['g', 'Empty'],
  ['h', `Bridge\n\n${STORY}`],
  ['i', `Bridge closed\n\n${STORY.replaceAll('“', '"').replaceAll('”', '"')}`],
  ['j', `The bridge\n\n${STORY.replaceAll('Monday', 'Monday,')}`],
  [
    '009',
    'Shield\n\nPresident Barack Obama cancelled the shield, said Ann Lee, who was mayor of Ashford until 2012.',
  ],
] as const;
const DAYS = MORE.map((_, i) => `2012-01-${10 + i}`);
const articles: readonly Article[] = [
  ...seeds().map(({ article }) => article),
  ...MORE.map(([name, text], i) =>
    makeArticle(`${name}.txt`, text, {
      published: { value: DAYS[i]!, from: DAYS[i]!, to: DAYS[i]!, basis: 'manifest' },
    }),
  ),
]
  .map(dated)
  .toSorted((a, b) => (a.file < b.file ? -1 : 1));

/** The same articles of another day: what is known of one is not what it was, though its text is. */
const later = new Map(
  articles.map((article, i) => {
    const day = `2013-02-${10 + i}`;
    const published = { value: day, from: day, to: day, basis: 'manifest' } as const;
    return [article, { ...article, published }];
  }),
);

/** All that is said of some articles: answers of every kind, what is completed and what is counted. */
function told(prepared: Prepared): string {
  const library = libraryOver(prepared, table as Exclude<typeof table, { kind: string }>);
  const { speakers, offices, outlets, periods } = library;
  const names = ['Smith', 'Lee', 'Rasmussen', 'prime minister', 'the mayor of Ashford'];
  const matters = ['shield cancelled', 'Who closed the harbor?', 'harbour', 'Strasse', 'Rasmusen', 'Council'];
  const answers = [
    ...[...names, ...speakers].flatMap((name) => [library.quote(name), library.people(name)]),
    ...names.map((name) => library.timeline(name)),
    ...matters.flatMap((matter) => [library.ask(matter), library.when(matter), library.quote('Lee', matter)]),
    ...[
      'We go on to the end',
      'a negative step',
      'the nasa harbour would open',
      'Straße',
      'will be closed for',
    ].flatMap((words) => [library.check(words, ''), library.check(words, 'Ann Lee')]),
    library.people(),
    library.articles(),
    library.corpus(),
  ];
  return JSON.stringify([speakers, offices, outlets, periods, ...answers.map(answerJson)], null, 1);
}

describe('articles beside those that are kept', () => {
  it('are answered from as if all had been laid out at once, whichever were kept before', () => {
    let many = 0;
    const known = new Map<string, string>();
    const some = fc.subarray([...articles], { minLength: 3 });
    const step = fc
      .tuple(some, fc.subarray([...articles], { maxLength: 2 }))
      .map(([all, redated]) => all.map((one) => (redated.includes(one) ? later.get(one)! : one)));
    fc.assert(
      fc.property(
        some,
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (before, steps, begins) => {
          const path = join(folder, `${many++}.index`);
          openSaved(path, table).prepare(before);
          let refreshing: ReturnType<ReturnType<typeof openSaved>['prepare']>['refreshing'];
          if (begins) {
            ({ refreshing } = openSaved(path, table).prepare(before));
            Array.from(refreshing!.begin());
          }
          for (const all of steps) {
            const beside = refreshing ? null : openSaved(path, table).beside(all);
            refreshing ??= beside?.refreshing;
            const prepared = beside?.prepared ?? refreshing?.refresh(wantedFrom(all, before));
            if (!prepared) continue;
            const key = all.map(({ file, published }) => `${file} ${published.value}`).join(' ');
            const whole = known.get(key) ?? told(prepare(all, table));
            known.set(key, whole);
            expect(told(prepared)).toBe(whole);
          }
          rmSync(path);
        },
      ),
      { numRuns: 8 },
    );
  }, 240_000);

  it('are no copies of one that is gone, however often others came or went since', () => {
    const path = join(folder, 'copies.index');
    const kept = articles.filter(({ file }) => /^[abhi]\.txt$/u.test(file));
    openSaved(path, table).prepare(kept);
    const left = kept.filter(({ file }) => file !== 'h.txt');
    const { refreshing } = openSaved(path, table).beside(left)!;
    const now = left.filter(({ file }) => file !== 'a.txt');
    const prepared = refreshing!.refresh(wantedFrom(now, kept))!;
    expect(prepared.texts.map(({ article }) => article.story)).toEqual([undefined, undefined]);
    expect(told(prepared)).toBe(told(prepare(now, table)));
  });

  it('are laid out anew with the others once one of them has changed so often that what it was takes up room', () => {
    const path = join(folder, 'often.index');
    const [first, ...rest] = articles.slice(0, 3);
    openSaved(path, table).prepare([first!, ...rest]);
    const { refreshing } = openSaved(path, table).beside([first!, ...rest, version(0)])!;
    let often = 0;
    while (often < 1_000 && refreshing!.refresh([0, 1, 2, version(often + 1)])) often++;
    expect(often).toBeGreaterThan(100);
    expect(often).toBeLessThan(200);
  });
});

const version = (number: number): Article =>
  makeArticle('z.txt', `Harbour\n\nThe harbour was closed ${number} times, said Ann Lee.`);

/** Those that are kept by their numbers. */
const wantedFrom = (all: readonly Article[], kept: readonly Article[]) =>
  all.map((article) => (kept.includes(article) ? kept.indexOf(article) : article));
