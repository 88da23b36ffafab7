import { expect, it } from 'vitest';
import { said } from '../said.ts';

const last = (text: string) => {
  const { name, source } = said(text).at(-1)!;
  return [name, source];
};

it.each([
  ['The study’s lead author, doctoral candidate Ida Thind, said, “We looked at plants.”', 'Ida Thind'],
  ['Another co-author, engineering professor Jan Holm, said, “We looked at plants.”', 'Jan Holm'],
  ['The senator’s wife, former mayor Ida Holm, said it was over.', 'Ida Holm'],
  ['The director, a friend of Ida Holm, said it was over.', null],
])('a name at the end of a description between commas says it: %s', (text, name) => {
  expect(last(text)[0]).toBe(name);
});

it.each([
  ['Judge Ida Holm’s statement reads: “The law is old.”', 'Ida Holm'],
  ['Ida Holm’s letter said the plan was “dead”.', 'Ida Holm'],
  ['“We are done,” reads Judge Ida Holm’s ruling, “and so is the law.”', 'Ida Holm'],
  ['“We are done,” read a letter from Ida Holm, the mayor.', 'Ida Holm'],
  ['A statement by Ida Holm said: “We are done.”', 'Ida Holm'],
  ['Part of Ida Holm’s statement reads “we are done”.', 'Ida Holm'],
  ['Mayor Ida Holm was away. The mayor’s tweet read “we are open”.', 'Ida Holm'],
  ['Ida Holm resigned on Monday. Her post read: “I am proud of it.”', 'Ida Holm'],
  ['A letter to Ida Holm read: “We are done.”', null],
  ['A letter from Oslo said “the snow is deep”.', null],
  ['A tweet from the account of Ida Holm said “we are open”.', null],
  ['Mayor Ida Holm was away. The mayor’s lawyer said “we are open”.', null],
  ['The board’s statement said the plan was “dead”.', null],
  ['Ida Holm’s lawyer said the plan was “dead”.', null],
])('a message’s owner says it: %s', (text, name) => {
  expect(last(text)[0]).toBe(name);
});

it('whose post it is, is never certain by “his” or “her” alone', () => {
  const { certain } = said('Ida Holm resigned on Monday. Her post read: “I am proud of it.”').at(-1)!;
  expect(certain).toBe(false);
});
