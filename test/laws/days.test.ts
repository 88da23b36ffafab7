import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence } from '../../src/answers/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { plain } from '../../src/words.ts';
import { hostileText } from '../support/hostile.ts';
import { hostileSpeech } from '../support/hostile-speech.ts';
import { seedArticles, seedLibrary } from '../support/seeds.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { proved } from '../../src/discord/reply/proved.ts';
import { onceEach, runs } from '../support/runs.ts';

const NAMES = ['Ida Moe', 'Per Olsen', 'Karel van den Berg'];
const NOUNS = ['mill', 'strike', 'harbour', 'vote'];
const DAYS = [
  'on Monday',
  'yesterday',
  'on 3 March 2007',
  'in 2011',
  'last year',
  'by May 2009',
  'recently',
  'in 1999',
  '',
];

/** Tales with days: done, said, denied, called off, planned, wanted, of other days, and broken by whatever text. */
const tale = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...DAYS),
    fc.constantFrom(...DAYS),
    hostileText,
    fc.nat(9),
  )
  .map(([name, noun, day, other, text, form]) => {
    const tales = [
      `${name} opened the ${noun} ${day}.`,
      `“The ${noun} is old,” ${name} said ${day}.`,
      `${name} said ${day} that the ${noun} closed ${other}.`,
      `The ${noun} ${day} was called off ${other}.`,
      `${name} did not sell the ${noun} ${day}.`,
      `${name} will open the ${noun} ${day}.`,
      `${name} demanded that the ${noun} be closed ${day}.`,
      `After the ${noun}, which ended ${day}, ${name} left ${other}.`,
      `The ${noun} of 1987 ended. ${name} went on: “It was ${day}.”`,
    ];
    return tales[form] ?? `${name} ${text} the ${noun} ${day}.`;
  });

const tales: fc.Arbitrary<readonly Article[]> = fc
  .array(
    fc.tuple(
      fc.array(tale, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('2009-09-19', '2011-12-08', null),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map(([told, day, inferred], i) =>
      makeArticle(
        `${i}.txt`,
        `A made-up headline\n\n${told.join(' ')}`.toWellFormed(),
        day === null
          ? {}
          : { published: { value: day, from: day, to: day, basis: inferred ? 'inferred' : 'manifest' } },
      ),
    ),
  )
  .filter((articles) => new Set(articles.map(({ id }) => id)).size === articles.length);

const archive = fc.oneof({ weight: 3, arbitrary: tales }, { weight: 1, arbitrary: hostileSpeech });

const opened = onceEach((articles: readonly Article[]) => openLibrary(articles, null));

const asked = (library: Library): string[] => [
  ...library.speakers.slice(0, 3),
  ...NAMES,
  ...NOUNS,
  'Moe opened mill',
  'strike called off',
];

/** Passages of both answers that have a day of their own, or none, from the same words: what each says of it. */
const shared = (one: Answer, other: Answer) =>
  one.evidence.flatMap((a) => {
    const b = other.evidence.find(
      (each) => each.article === a.article && each.start === a.start && each.end === a.end,
    );
    // The day of a noun that another sentence gives is that sentence's.
    const elsewhere = b?.notes.some((note) => plain(note).startsWith('Another sentence'));
    // That of another word is said to be that word's.
    const another = b?.notes.some((note) => plain(note).startsWith('the day of “'));
    return b === undefined || elsewhere || another ? [] : [{ timeline: a.when, when: b.when }];
  });

const NONE = new Set(['The passage gives no day for it.', 'The articles do not say when.']);

const days = (all: { from: string | null; to: string | null }): string => `${all.from} ${all.to}`;

/** What is wrong with how a passage stands in a timeline. */
function faultsOf({ article: { published }, when, placed, notes }: Evidence): string[] {
  const lines = notes.map(plain);
  if (placed == null) return [];
  const right = {
    happened: days(placed) === days(when!),
    published:
      when!.from === null && days(placed) === days(published) && lines[0]!.startsWith('Said or published '),
    told: (lines[1] ?? '').startsWith('the day of “'),
  };
  return [
    ...(right[placed.as] ? [] : [`${placed.as} on ${days(placed)}: ${lines.join(' / ')}`]),
    ...lines.filter((line) => NONE.has(line)),
  ];
}

/** Checks one question in both ways of asking; @returns how many passages both show. */
function holdsFor(library: Library, about: string): number {
  const timeline = library.timeline(about);
  expect(timeline.evidence.flatMap(faultsOf)).toEqual([]);
  const both = shared(timeline, library.when(about));
  for (const one of both) expect(one.timeline).toEqual(one.when);
  return both.length;
}

describe('a day is the same wherever it is shown', () => {
  test('in tales and speech written to break the reading', () => {
    let both = 0;
    fc.assert(
      fc.property(archive, (articles) => {
        const library = opened(articles);
        for (const about of asked(library)) both += holdsFor(library, about);
      }),
      runs(50),
    );
    expect(both).toBeGreaterThan(75);
  });

  test('over the seeds, for everyone who is quoted and for any words', () => {
    const words = seedArticles.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []);
    let both = 0;
    for (const name of seedLibrary.speakers) both += holdsFor(seedLibrary, name);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (some) => {
        both += holdsFor(seedLibrary, some.join(' '));
      }),
      runs(30),
    );
    expect(both).toBeGreaterThan(25);
  });
});

describe('what is narrowed to a time', () => {
  test('is of that time, a part of the whole, and proved', () => {
    let found = 0;
    fc.assert(
      fc.property(archive, fc.constantFrom('2007', '2009', '2011', 'December 2011'), (articles, time) => {
        const library = opened(articles);
        for (const name of library.speakers.slice(0, 3)) {
          const some = library.quote(name, time);
          const all = library.quote(name).evidence.map(({ article, start }) => `${article.id} ${start}`);
          for (const { article, start } of some.evidence) expect(all).toContain(`${article.id} ${start}`);
          expect(proved(cards(some), library.articleOf)).toMatchObject({ ok: true });
        }
        for (const about of [time, `${NAMES[0]} ${time}`, `mill in ${time}`]) {
          const answer = library.timeline(about);
          // A year that is a part of what is asked about narrows nothing, and that is said.
          if (answer.says.map(plain).some((line) => line.startsWith('Not narrowed'))) continue;
          for (const { placed } of answer.evidence) {
            found++;
            expect(placed!.from! >= time.slice(-4)).toBe(true);
            expect(placed!.to!.slice(0, 4)).toBe(time.slice(-4));
          }
          expect(proved(cards(answer), library.articleOf)).toMatchObject({ ok: true });
        }
      }),
      runs(50),
    );
    expect(found).toBeGreaterThan(15);
  });
});
