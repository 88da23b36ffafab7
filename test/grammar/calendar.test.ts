import { describe, expect, it } from 'vitest';
import { byline } from '../../src/corpus/credit/byline.ts';
import { dateLine } from '../../src/corpus/furniture/date-line.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { dayOf } from '../../src/forms/day-of.ts';
import { namesInLine } from '../../src/forms/html/byline.ts';
import {
  capitalised,
  MONTH_FORMS,
  MONTH_NAMES,
  MONTHS,
  WEEKDAY_FORMS,
  WEEKDAYS,
  WEEKDAYS_ANYHOW,
} from '../../src/grammar/calendar.ts';
import { bearing } from '../../src/search/bearing.ts';
import { read } from '../../src/text/read.ts';

const bearingOnWhen = (text: string): string[] =>
  bearing('when', 'when was it', text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

const readingOf = (text: string) => read(makeArticle('test.txt', text));

const valueOf = (text: string): readonly string[] => readingOf(text).timexes.map(({ value }) => value);

const numbered = MONTH_FORMS.flatMap((forms, i) =>
  forms.map((form) => [capitalised(form), String(i + 1).padStart(2, '0')] as const),
);

describe('every month, in full and shortened,', () => {
  it('is there once, May in full alone', () => {
    expect([MONTH_NAMES.size, MONTHS.size]).toEqual([12, 24]);
  });

  it.each(numbered)('is a date: %s', (month, number) => {
    expect(valueOf(`The mill was shut on 3 ${month} 2014 by its owners.`)).toEqual([`2014-${number}-03`]);
  });

  it.each(numbered)('answers when: %s', (month) => {
    expect(bearingOnWhen(`The mill was shut on 3 ${month} 2014.`)).toEqual([`3 ${month} 2014`]);
  });

  it.each(numbered)('stands in a line that gives a date alone, and in a timestamp: %s', (month, number) => {
    expect(dateLine.recognises(`${month} 3, 2014`, [])).toBe(true);
    expect(dateLine.recognises(`${month} 3, 2014 was wet`, [])).toBe(false);
    expect(dayOf(`${month} 3, 2014`)).toBe(`2014-${number}-03`);
  });

  it.each(numbered)('is no part of who wrote a page: %s', (month) => {
    expect(namesInLine(`By Ida Moe ${month} 3, 2014`)).toEqual(['Ida Moe']);
  });

  it.each(numbered)('goes on after a clock, and a full stop behind it may end a sentence: %s', (month) => {
    expect(readingOf(`They met at 5 p.m. ${month} 3 in the hall.`).sentences).toHaveLength(1);
    expect(readingOf(`It was in ${month}. The mill was shut.`).sentences).toHaveLength(2);
  });

  it.each([...MONTH_NAMES].map(capitalised))('opens no line of a writer: %s', (month) => {
    expect(byline.recognises(`By ${month} Moe`, [])).toBe(false);
  });
});

describe('every day of the week, in full and shortened,', () => {
  it('is there once', () => {
    expect([WEEKDAYS.size, WEEKDAYS_ANYHOW.size]).toEqual([7, 18]);
  });

  it.each([...WEEKDAYS].map(capitalised))('answers when, and is a day: %s', (day) => {
    expect(bearingOnWhen(`The mill was shut on ${day}.`)).toEqual([day]);
    expect(valueOf(`The mill was shut on ${day} by its owners.`)).toHaveLength(1);
  });

  it.each(WEEKDAY_FORMS.flat().map(capitalised))('stands before a date: %s', (day) => {
    expect(dateLine.recognises(`${day}, 3 March 2014`, [])).toBe(true);
    expect(namesInLine(`By Ida Moe ${day}, 3 March 2014`)).toEqual(['Ida Moe']);
    expect(readingOf(`They met at 5 p.m. ${day} in the hall.`).sentences).toHaveLength(1);
  });

  it.each([...WEEKDAYS].map(capitalised))('opens no line of a writer: %s', (day) => {
    expect(byline.recognises(`By ${day} Moe`, [])).toBe(false);
  });
});
