import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { withoutRecurring } from '../../src/corpus/recurring.ts';

const TOWNS = ['Ayton', 'Beeford', 'Carlby', 'Denholm', 'Elsdon', 'Fenwick'];

/** Stories of one outlet that differ, but for the lines given: at the end, or wherever `%` stands. */
const stories = (line: string, count = TOWNS.length, body = '%', outlets = ['The Herald']) =>
  TOWNS.slice(0, count).map((town, i) => {
    const own = `The bridge of ${town} is shut for ${i + 2} weeks.\n\nNobody in ${town} was hurt in the flood.`;
    return makeArticle(`${town}.txt`, `News of ${town}\n\n${own}\n\n${body.replace('%', line)}`, {
      outlet: outlets[i % outlets.length],
    });
  });

const recurring = (articles: ReturnType<typeof stories>) =>
  withoutRecurring(articles).flatMap(({ text, blocks }) =>
    blocks.flatMap(({ rule, start, end }) => (rule === 'recurring' ? [text.slice(start, end)] : [])),
  );

describe('lines that recur in the stories of an outlet', () => {
  it.each([
    'The Herald has served the valley since 1911.',
    'Mr Lee is a member of the council of the valley.',
    'Karl Weil says “the dam is safe”',
    'Two held after raid on bank',
  ])('are furniture in five of them: %s', (line) => {
    expect(recurring(stories(line, 5))).toEqual(Array.from({ length: 5 }, () => line));
    expect(recurring(stories(line, 4))).toEqual([]);
  });

  it.each([
    ['what somebody says', '“We are glad,” said Ann Lee, the mayor of the valley.'],
    ['what somebody is said to say', 'Ann Lee said that she was glad for the valley.'],
    ['words in marks alone', '“We shall not give up this bridge”'],
    ['what leads to a speech', 'Statement of the mayor of the valley'],
    ['what introduces a list', 'The bridges that are shut are these:'],
    ['a question of an interview', 'What have you worked on so far?'],
    ['an item of a list', '- New gates for the bridge'],
    ['a name', 'Ann Lee'],
    ['a paragraph', `The valley has many bridges. ${'It is proud of each of them. '.repeat(12)}`.trim()],
  ])('are evidence when they are %s', (_, line) => {
    expect(recurring(stories(line))).toEqual([]);
  });

  it('are evidence when they are sentences that a story goes on from', () => {
    const line = 'The river rose by two metres overnight.';
    const articles = stories(line).map(({ file, text }) =>
      makeArticle(file, `${text}\n\nThe school of ${file} is open again.`, { outlet: 'The Herald' }),
    );
    expect(recurring(articles)).toEqual([]);
  });

  it('are evidence when they are of one story that was printed again', () => {
    const told = 'The bridge fell at noon.\n\nThe mayor came at one.\n\nThe road is shut now to all traffic.';
    const copies = TOWNS.map((town) =>
      makeArticle(`${town}.txt`, `${town} update\n\nThe last word from ${town} came late.\n\n${told}`, {
        outlet: 'The Herald',
      }),
    );
    expect(recurring(copies)).toEqual([]);
  });

  it('are counted in each outlet apart', () => {
    const line = 'The Herald has served the valley since 1911.';
    expect(recurring(stories(line, 6, '%', ['The Herald', 'The Gazette']))).toEqual([]);
  });

  it('leave the other paragraphs counted from one, and never a story without words', () => {
    const [first] = withoutRecurring(
      stories('Two held after raid on bank', 6, '%\n\nThe end of it is near.'),
    );
    expect(first!.blocks.map(({ number }) => number)).toEqual([null, 1, 2, null, 3]);
    const bare = TOWNS.map((town) =>
      makeArticle(`${town}.txt`, `News of ${town}\n\nTwo held after raid on bank`),
    );
    expect(withoutRecurring(bare).every(({ blocks }) => blocks.some(({ role }) => role === 'body'))).toBe(
      true,
    );
  });

  it('are the same in whatever order the articles come', () => {
    const lines = ['Two held after raid on bank', 'The Herald is read in the valley.', 'He said so to us.'];
    const all = stories(lines[0]!, 6, `${lines[1]}\n\n%\n\n${lines[2]}`);
    const byFile = (articles: typeof all) =>
      Object.fromEntries(withoutRecurring(articles).map(({ file, blocks }) => [file, blocks]));
    assert(
      property(uniqueArray(constantFrom(...all.keys()), { minLength: 6, maxLength: 6 }), (order) => {
        expect(byFile(order.map((i) => all[i]!))).toEqual(byFile(all));
      }),
      { numRuns: 20 },
    );
  });

  it('leave every character where it was', () => {
    const piece = constantFrom(
      'Two held after raid on bank',
      'It is so.',
      'More is to come of it here.',
      'A b',
    );
    assert(
      property(array(array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (texts) => {
        const articles = texts.map((lines, i) =>
          makeArticle(`${i}.txt`, `Story ${i}\n\n${lines.join('\n\n')}`),
        );
        withoutRecurring(articles).forEach((article, i) => {
          const places = ({ blocks }: typeof article) => blocks.map(({ start, end }) => [start, end]);
          expect(places(article)).toEqual(places(articles[i]!));
        });
      }),
      { numRuns: 50 },
    );
  });
});
