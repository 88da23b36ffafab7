import { describe, expect, it } from 'vitest';
import { correctArticles } from '../../../src/corpus/corrections/correct-articles.ts';
import { readCorrections } from '../../../src/corpus/corrections/read-corrections.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { problemInWords } from '../../../src/words/problem.ts';

const outlet = 'The Paper';
const text = 'Harbour opens\n\nThe harbour opened on Monday.\n\nMore on our site\n\nBoats came.';
const article = makeArticle('a.txt', text, { outlet });
const other = makeArticle('b.txt', text.replace('Monday', 'Friday'), { outlet });
const { id } = article;

/** What is known of the articles with some corrections, and what is told of them. */
function corrected(...list: readonly object[]) {
  const { entries, withheld, problems } = readCorrections(JSON.stringify(list, null, 1));
  const made = correctArticles([article, other], entries!, withheld);
  return {
    ...made,
    first: made.articles[0]!,
    told: [...problems, ...made.problems].map((one) => problemInWords(one)),
  };
}

const bodies = ({ blocks, text: whole }: typeof article): string[] =>
  blocks.filter(({ role }) => role === 'body').map(({ start, end }) => whole.slice(start, end));

describe('corrections.json', () => {
  it('puts right a day, a headline and an outlet, and says which', () => {
    const { first, told } = corrected(
      { kind: 'date', article: id, published: '2009-09-19' },
      { kind: 'title', article: id, title: 'The harbour is open' },
      { kind: 'outlet', article: id, outlet: 'The Other Paper', note: 'as the imprint says' },
    );
    expect(told).toEqual([]);
    const day = '2009-09-19';
    expect(first.published).toEqual({ value: day, from: day, to: day, basis: 'keeper' });
    expect(first).toMatchObject({ title: 'The harbour is open', outlet: 'The Other Paper', text });
    expect(first.corrected).toEqual(['title', 'outlet']);
  });

  it('takes null for a day that nobody knows and for no outlet', () => {
    const { first } = corrected(
      { kind: 'date', article: id, published: null },
      { kind: 'outlet', article: id, outlet: null },
    );
    expect(first.published).toEqual({ value: null, from: null, to: null, basis: 'keeper' });
    expect(first.outlet).toBeNull();
  });

  it('works out anew what the lines are for when the headline changes', () => {
    const { first } = corrected({ kind: 'title', article: id, title: 'Boats came.' });
    expect(bodies(first)).not.toContain('Boats came.');
  });

  it('sets a line aside in its article, or in all of the outlet', () => {
    const start = text.indexOf('More');
    const line = { kind: 'furniture', at: `${id}:${start}-${start + 4}` };
    const alone = corrected(line);
    expect(bodies(alone.first)).toEqual(['The harbour opened on Monday.', 'Boats came.']);
    expect(bodies(alone.articles[1]!)).toHaveLength(3);
    expect(alone.first.blocks.filter(({ role }) => role === 'body').map(({ number }) => number)).toEqual([
      1, 2,
    ]);
    const both = corrected({ ...line, everywhere: true });
    expect(bodies(both.articles[1]!)).toEqual(['The harbour opened on Friday.', 'Boats came.']);
  });

  it('changes nothing once the line is gone, and forgives the comma that is left', () => {
    expect(corrected().articles).toEqual([article, other]);
    const { entries } = readCorrections(`[\n{"kind":"date","article":"${id}","published":null},\n]\n`);
    expect(entries).toHaveLength(1);
  });

  it.each([
    [{ kind: 'date', article: 'ffffffffff', published: null }, 'there is no article of that id'],
    [{ kind: 'furniture', article: id, start: 5, end: 9999 }, 'the place lies beyond the end'],
    [{ kind: 'hide', article: 'ffffffffff', start: 5, end: 9 }, 'there is no article of that id'],
    [{ kind: 'date', article: id, published: '2009-02-30' }, 'this is no correction that is known'],
    [{ kind: 'title', article: id, title: 'two\nlines' }, 'this is no correction that is known'],
    [{ kind: 'words', start: 0, end: 3, text: 'New' }, 'this is no correction that is known'],
    ['a day', 'this is no correction that is known'],
  ])('names %j and applies the rest', (bad, why) => {
    const { first, told } = corrected(bad as object, { kind: 'title', article: id, title: 'Kept' });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`corrections.json, line 2, correction 1: ${why}`);
    expect(first.title).toBe('Kept');
  });

  it.each([
    [{ kind: 'hide', article: id, start: 5, end: 9999 }, 'the place lies beyond the end'],
    [
      { kind: 'hide', article: id, start: 0, end: 7, words: 'Airport' },
      'the words at that place are not those that were noted',
    ],
    [{ kind: 'hide', article: id, start: 13, end: 15 }, 'there are no words at that place'],
    [{ kind: 'hide', article: id, start: 9, end: 9 }, 'this is no correction that is known'],
    [{ kind: 'hide', at: `${id}:9` }, 'this is no correction that is known'],
    [{ kind: 'Hide', at: `${id}:0-7` }, 'this is no correction that is known'],
    [{ kind: 'hidden', article: id, start: 0, end: 7 }, 'this is no correction that is known'],
    [{ article: id.toUpperCase(), start: 0, end: 7 }, 'this is no correction that is known'],
  ])('shows nothing of an article of which %j may have been to hide something', (bad, why) => {
    const { articles, told } = corrected(bad);
    expect(articles).toEqual([other]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`corrections.json, line 2, correction 1: ${why}`);
    expect(told[0]).toContain('Nothing of that article is shown until');
  });

  it.each([{ kind: 'hide' }, { kind: 'hide', file: 'a.txt' }, { kind: 'hide', article: 'bf03993' }])(
    'answers nothing where it is to hide something and does not say where: %j',
    (bad) => {
      const { entries, problems } = readCorrections(JSON.stringify([bad]));
      expect(entries).toBeNull();
      expect(problems.map(problemInWords)[0]).toContain('Nothing is answered until it is fixed.');
    },
  );

  it('hides the words of an article whose file has changed wherever they stand now', () => {
    const words = 'The harbour opened on Monday.';
    const { entries, told } = corrected({ kind: 'hide', article: 'ffffffffff', start: 0, end: 29, words });
    expect(told).toEqual([]);
    const start = text.indexOf(words);
    expect(entries.map(({ correction }) => correction)).toEqual([
      { kind: 'hide', article: id, start, end: start + words.length },
    ]);
  });

  it('applies neither of two that contradict each other, and the rest', () => {
    const { first, told } = corrected(
      { kind: 'date', article: id, published: '2009-09-19' },
      { kind: 'date', article: id, published: '2009-09-20' },
      { kind: 'title', article: id, title: 'Kept' },
      { kind: 'title', article: id, title: 'Kept' },
    );
    expect(told).toEqual([
      'corrections.json, line 2, correction 1: it contradicts another, and neither is applied: correction 2.',
      'corrections.json, line 7, correction 2: it contradicts another, and neither is applied: correction 1.',
    ]);
    expect(first.published.basis).toBe('unknown');
    expect(first.title).toBe('Kept');
  });

  it.each(['[', '{"kind": "date"}', '"words"', ''])('is no list where it reads %j', (json) => {
    expect(readCorrections(json).entries).toBeNull();
  });
});
