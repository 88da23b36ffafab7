import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { joinPeople } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';
import { said } from './said.ts';

/** Who says "We must go". */
const who = (text: string): string | null | undefined =>
  said(text).find(({ words }) => words.join().includes('We must go'))?.name;

describe('initials that are also words', () => {
  it.each([
    ['“We must go,” said A. Stoll.', 'A. Stoll'],
    ['“We must go,” said A. B. Stoll.', 'A. B. Stoll'],
    ['“We must go,” A. B. Stoll said.', 'A. B. Stoll'],
    ['“We must go,” said Dr A. Stoll, the head.', 'A. Stoll'],
    ['Mrs. A. Stoll said: “We must go.”', 'A. Stoll'],
  ])('begin a name: %s', (text, name) => expect(who(text)).toBe(name));
  it.each(['“We must go,” said a nurse.', 'It was plan A. Berg left. “We must go,” somebody said.'])(
    'begin none: %s',
    (text) => expect(who(text)).toBeNull(),
  );
});

describe('a trade before a name', () => {
  it.each([
    '“We must go,” said the goalkeeper, Ivo Kranz.',
    '“We must go,” said the priest, Ivo Kranz.',
    '“We must go,” a neighbour, Ivo Kranz, said.',
    '“We must go,” said her nurse, Ivo Kranz.',
    'The goalkeeper, Ivo Kranz, said “We must go”.',
  ])('names whoever it is: %s', (text) => expect(who(text)).toBe('Ivo Kranz'));
  it.each([
    '“We must go,” said the goalkeeper of Kranz Leoben.',
    '“We must go,” said the priest, Kranz in hand.',
  ])('names nobody: %s', (text) => expect(who(text)).toBeNull());
});

describe('straight marks without a blank', () => {
  it.each([
    'Ann Dale said,"We must go."',
    'Ann Dale:"We must go."',
    'Ann Dale said:"We must go."',
    '"We must go,"Ann Dale said.',
  ])('open behind a cue and close before one: %s', (text) => expect(who(text)).toBe('Ann Dale'));
});

it('takes no verb of a headline in capitals for a surname', () => {
  const text =
    'SEN. HOLM WORKS TO HELP PUPILS\n\nHolm today named several bills.\n\n“We must go,” Holm said.';
  const article = makeArticle('test.txt', text);
  const reading = read(article);
  const people = joinPeople([{ article, reading }]);
  expect(people.of(article.id, reading.quotations.at(-1)!.speaker!).name.text).toBe('Holm');
});
