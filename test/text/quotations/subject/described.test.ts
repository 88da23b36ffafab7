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
  ['The board’s statement said the plan was “dead”.', null],
  ['Ida Holm’s lawyer said the plan was “dead”.', null],
])('a message’s owner says it: %s', (text, name) => {
  expect(last(text)[0]).toBe(name);
});
