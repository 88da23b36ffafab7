import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const first = (text: string) => said(text).find(({ kind }) => kind !== 'indirect');

describe('words that say whose the words in marks are', () => {
  it.each([
    'It was, in Ida Holm’s words, “a slow mess”.',
    'In Ida Holm’s own words, it was “a slow mess”.',
    'In the words of Ida Holm, it was “a slow mess”.',
    'It was “a slow mess”, per Ida Holm.',
    'For Ida Holm, it is “a slow mess”.',
    'To quote Ida Holm, it is “a slow mess”.',
    'Ida Holm’s verdict: “a slow mess”.',
    'Ida Holm’s answer was “a slow mess”.',
    'The plan, dubbed “a slow mess” by Ida Holm, goes on.',
    '“A slow mess” — that was how Ida Holm described it.',
    '“A slow mess” is what Ida Holm called it.',
    'It was “a slow mess”, as Ida Holm called it.',
    'It was, as Ida Holm once said, “a slow mess”.',
    'As Ida Holm has it, the plan is “a slow mess”.',
    'To borrow a phrase from Ida Holm, it is “a slow mess”.',
    'For Ida Holm the plan is “a slow mess”.',
    'To Ida Holm’s mind, it is “a slow mess”.',
    'If Ida Holm is to be believed, it is “a slow mess”.',
    'The verdict of Ida Holm was “a slow mess”.',
    'The words of Ida Holm were plain: “It is a slow mess.”',
    'The words Ida Holm used were “a slow mess”.',
    'Ida Holm chose the words “a slow mess”.',
    '“A slow mess,” is the verdict of Ida Holm.',
    '“A slow mess” — those were the words of Ida Holm.',
    'Ida Holm’s words – “a slow mess” – stung.',
    'Ida Holm’s phrase “a slow mess” stung.',
    'Ida Holm’s 1979 promise – “a slow mess” – stung, said Jan Berg.',
    'Ida Holm’s old slogan (“a slow mess”) stung, Jan Berg said.',
    'The words of Ida Holm – “a slow mess” – still hang in the hall, said Jan Berg.',
    'It is “a slow mess,” Ida Holm’s phrase for it.',
    'It is “a slow mess” (Ida Holm’s words).',
    'Ida Holm’s warning: “It is a slow mess.”',
    'A quote from Ida Holm: “It is a slow mess.”',
    'Ida Holm on the plan: “a slow mess”.',
    'The plan, described as “a slow mess” by the mayor, Ida Holm, goes on.',
    'A plan described by Ida Holm as “a slow mess” failed.',
    'The plan, said by Ida Holm to be “a slow mess”, failed.',
    'The plan is, according to Ida Holm, “a slow mess”.',
    '“It is a slow mess.” That was Ida Holm’s verdict.',
    '“It is a slow mess.” These were the words of Ida Holm.',
    '“It is a slow mess.” With these words, Ida Holm left.',
    '“It is a slow mess.” So said Ida Holm, the mayor, on Friday.',
  ])('name the speaker: %s', (text) => {
    expect(first(text)?.name).toBe('Ida Holm');
  });

  it.each([
    'To Ida Holm, the book “War and Peace” is long.',
    'The house was sold to Ida Holm, “the queen of mills”.',
    'The plan, dubbed “a slow mess”, was brought to Ida Holm.',
    '“A slow mess” is not what Ida Holm said.',
    'A film called “a slow mess” by Ida Holm won.',
    'Ida Holm’s take on “a slow mess” was long.',
    'In Ida Holm’s account of “a slow mess”, all die.',
    'Ida Holm’s answer to “a slow mess” was silence.',
    '“It is a slow mess.” That is what Ida Holm wanted.',
    '“It is a slow mess.” So Ida Holm left.',
  ])('are not just any: %s', (text) => {
    expect(first(text)?.name ?? null).toBeNull();
  });
});

it('is the caller’s where somebody calls another’s answer so', () => {
  expect(first('Karl Weil called Ida Holm’s answer “a slow mess”.')?.name).not.toBe('Ida Holm');
});

describe('words that lead up to a clause', () => {
  it.each([
    'Asked about the “war on cars”, Ida Holm laughed.',
    'Pressed on her rival’s charge of a “war on cars”, Ida Holm disagreed.',
    'Accused of waging a “war on cars”, Ida Holm protested.',
    'Amid talk of a “war on cars”, Ida Holm offered to step down.',
    'To cries of “shame on you”, Ida Holm replied that she was calm.',
  ])('are not what its subject says: %s', (text) => {
    expect(said(text).filter(({ name, marked }) => name !== null && marked.length > 0)).toEqual([]);
  });

  it('are, where they have a verb of their own', () => {
    expect(first('In the end it was a “mess”, Ida Holm said.')?.name).toBe('Ida Holm');
  });
});

describe('words that somebody holds, reads or quotes', () => {
  it.each([
    'Jan Holm pointed to a banner that read “Stop the war”.',
    'Jan Holm wore a T-shirt saying “Stop the war”.',
    'Jan Holm read from the Bible: “In the beginning was the word.”',
    'Xen Holm read from the Bible: “In the beginning was the word.”',
    'In a speech in Oslo, Jan Holm read from the Bible: “In the beginning was the word.”',
    'Jan Holm recited “All the world is a stage” from memory.',
  ])('are not theirs: %s', (text) => {
    expect(first(text)?.name).toBeNull();
  });

  it.each([
    ['Jan Holm read a statement: “I am very sorry.”', 'Jan Holm'],
    ['In a speech in Oslo, Jan Holm read from a statement: “I am very sorry.”', 'Jan Holm'],
    ['Jan Holm sent a letter saying “I am very sorry.”', 'Jan Holm'],
    ['In his book Jan Holm quotes Ida Dahl: “Nobody is modern.”', 'Ida Dahl'],
  ])('may be somebody’s: %s', (text, name) => {
    expect(first(text)?.name).toBe(name);
  });
});
