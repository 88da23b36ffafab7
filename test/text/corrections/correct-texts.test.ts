import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { readCorrections } from '../../../src/corpus/corrections/read-corrections.ts';
import { correctTexts } from '../../../src/text/corrections/correct-texts.ts';
import { joinPeople } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';
import { problemInWords } from '../../../src/words/problem.ts';
import { articleOf } from '../article.ts';

const idOf = (i: number): string => `${i}`.padStart(10, '0');

/** Texts read, put right and joined. */
function corrected(texts: readonly string[], list: readonly object[]) {
  const told: string[] = [];
  const given = texts.map((text, i) => {
    const article: Article = { ...articleOf(text), id: idOf(i), title: `News ${i}` };
    return { article, reading: read(article) };
  });
  const { entries } = readCorrections(JSON.stringify(list));
  const right = correctTexts(given, entries!, (problem) => told.push(problemInWords(problem)));
  const people = joinPeople(right.texts, right.joins);
  const [first] = right.texts;
  return {
    ...first!,
    given,
    told,
    people,
    names: people.all.map(({ name }) => name.text).toSorted(),
    said: first!.reading.quotations.map(({ speaker, start, end }) => ({
      who: speaker === null ? null : people.of(idOf(0), speaker).name.text,
      words: texts[0]!.slice(start, end),
    })),
  };
}

const placeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { article: idOf(0), start, end: start + words.length };
};

const TEXT =
  'Mayor Ann Berg met Karl Holm on Monday. “The bridge is safe,” he said. “It will never be closed,” Berg said. Nobody asked Per Lund.';

const speaker = (words: string, name: string | null) => ({
  kind: 'speaker',
  ...placeOf(TEXT, words),
  speaker: name,
});

describe('a speaker put right', () => {
  it('is the one that the keeper names, with the mention that the article has', () => {
    const { said, reading, told } = corrected([TEXT], [speaker('The bridge is safe', 'Ann Berg')]);
    expect(told).toEqual([]);
    expect(said[0]).toEqual({ who: 'Ann Berg', words: 'The bridge is safe,' });
    expect(reading.quotations[0]).toMatchObject({ certain: true, basis: 'keeper', rule: 'keeper' });
    const { start, end } = reading.quotations[0]!.source!;
    expect(TEXT.slice(start, end)).toBe('he');
  });

  it('may be somebody whom reading did not take for a speaker, and nobody', () => {
    expect(corrected([TEXT], [speaker('The bridge is safe', 'Per Lund')]).said[0]!.who).toBe('Per Lund');
    const nobody = corrected([TEXT], [speaker('It will never', null)]);
    expect(nobody.said[1]!.who).toBeNull();
    expect(nobody.reading.quotations[1]!.source).toBeNull();
  });

  it('leaves what was read as it was, and no word changes', () => {
    const { given, article } = corrected([TEXT], [speaker('The bridge is safe', 'Ann Berg')]);
    expect(given[0]!.reading).toEqual(read(given[0]!.article));
    expect(article.text).toBe(TEXT);
  });

  it.each([
    ['The bridge is safe', 'Anna Berg', 'the article does not have that name'],
    ['The bridge is safe', 'Ber', 'the article does not have that name'],
    ['on Monday', 'Ann Berg', 'nobody is quoted at that place'],
    ['The bridge is safe,” he said. “It will never', 'Ann Berg', 'several people are quoted'],
  ])('is told when %j cannot be by %j', (words, name, why) => {
    const { said, told } = corrected([TEXT], [speaker(words, name)]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(why);
    expect(said.map(({ words: one }) => one)).toEqual(['The bridge is safe,', 'It will never be closed,']);
  });

  it('is nobody where the article denies that it was said', () => {
    const text = 'Ann Berg never said “the bridge is safe and sound”. Karl Holm left.';
    const place = { kind: 'speaker', ...placeOf(text, 'the bridge'), speaker: 'Karl Holm' };
    const { reading, told } = corrected([text], [place]);
    expect(told[0]).toContain('the article says that these words were not said');
    expect(reading.quotations.every(({ basis }) => basis !== 'keeper')).toBe(true);
  });
});

const hidden = (words: string, text = TEXT) => corrected([text], [{ kind: 'hide', ...placeOf(text, words) }]);

const body = ({ article }: ReturnType<typeof hidden>): string[] =>
  article.blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => article.text.slice(start, end));

describe('a hidden passage', () => {
  it('takes whole sentences and whole quotations, and leaves who “he” is as it was', () => {
    const text = 'Ann Berg spoke first. Karl Holm answered her. “The bridge is safe,” he said. Rain fell.';
    const { reading, ...rest } = hidden('Karl', text);
    expect(body({ reading, ...rest })).toEqual([
      'Ann Berg spoke first.',
      '“The bridge is safe,” he said. Rain fell.',
    ]);
    expect(reading.quotations[0]).toMatchObject({ speaker: null, certain: false });
    expect(reading.people.map(({ name }) => text.slice(name.start, name.end))).toEqual(['Ann Berg']);
    const torn = '“The bridge is safe. It was never in danger. Go home,” Ann Berg said. Rain fell.';
    expect(body(hidden('never', torn))).toEqual(['Rain fell.']);
  });

  it('keeps the numbers of the paragraphs, and every sentence in its block', () => {
    const text = 'One is here. Two is there. Three is gone.\nFour is back.';
    const { article, reading } = hidden('Two', text);
    expect(article.blocks.map(({ role, number }) => `${role} ${number}`)).toEqual([
      'body 1',
      'furniture null',
      'body 1',
      'body 2',
    ]);
    for (const { start, end, block } of reading.sentences) {
      expect(article.blocks[block]!.start).toBeLessThanOrEqual(start);
      expect(article.blocks[block]!.end).toBeGreaterThanOrEqual(end);
    }
  });

  it('takes the headline that is made of its words', () => {
    const article: Article = { ...articleOf(TEXT), id: idOf(0), title: 'Mayor Ann Berg met […]' };
    const { entries } = readCorrections(JSON.stringify([{ kind: 'hide', ...placeOf(TEXT, 'met') }]));
    const { texts } = correctTexts([{ article, reading: read(article) }], entries!, () => {});
    expect(texts[0]!.article.title).toBe('test.txt');
  });
});

const same = (...people: readonly [number, string][]) => ({
  kind: 'same',
  people: people.map(([i, name]) => ({ article: idOf(i), name })),
});
const apart = (name: string, ...articles: readonly number[]) => ({
  kind: 'apart',
  name,
  articles: articles.map(idOf),
});

describe('people put right', () => {
  const texts = [
    'John Smith, a surgeon at Leeds hospital, spoke.',
    'John Smith, a surgeon at Leeds hospital, left.',
    'Jonathan Smythe, the mayor, came. Smythe sang.',
  ];
  it('are one where the keeper says so, which is said', () => {
    const { names, people, told } = corrected(texts, [same([0, 'John Smith'], [2, 'Smythe'])]);
    expect(told).toEqual([]);
    expect(names).toHaveLength(1);
    expect(people.all[0]!.members.map(({ why }) => why?.sign)).toContain('keeper');
  });

  it('are two where the keeper parts them, which is said', () => {
    const { people, told } = corrected(texts, [apart('John Smith', 1)]);
    expect(told).toEqual([]);
    const found = people.find('John Smith');
    expect(found).toHaveLength(2);
    expect(people.apart(found[0]!)).toContainEqual({ person: found[1], why: 'keeper' });
  });

  it('can be taken out of one and put to another', () => {
    const { people, told } = corrected(texts, [
      apart('John Smith', 1),
      same([1, 'John Smith'], [2, 'Jonathan Smythe']),
    ]);
    expect(told).toEqual([]);
    expect(people.of(idOf(1), 0)).toBe(people.of(idOf(2), 0));
    expect(people.of(idOf(1), 0)).not.toBe(people.of(idOf(0), 0));
  });

  it('stay apart where another correction would join them again, which is told', () => {
    const { people, told } = corrected(texts, [
      apart('John Smith', 1),
      same([0, 'John Smith'], [1, 'John Smith']),
    ]);
    expect(told).toEqual([
      'corrections.json, line 1, correction 2: it would join again those that another keeps apart, and is not applied: correction 1.',
    ]);
    expect(people.find('John Smith')).toHaveLength(2);
  });

  it('are told where an article does not name them', () => {
    expect(corrected(texts, [same([0, 'John Smith'], [2, 'Ann Berg'])]).told[0]).toContain(
      'does not have that name',
    );
    expect(corrected(texts, [apart('Smythe', 0)]).told[0]).toContain('does not have that name');
  });
});
