import { expect, it } from 'vitest';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { topmost } from '../../../../src/text/dates/attach/topmost.ts';
import { read } from '../reading.ts';

/** Where the clause begins that is asked about by some words, written in the sentence as they are. */
function askedIn(text: string, pattern: RegExp): string {
  const told = scene(text, { start: 0, end: text.length }, []);
  const met = Array.from(text.matchAll(pattern), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    name: /^\p{Lu}/u.test(word),
  }));
  return text.slice(told.clauses[topmost(text, told, met)]!.start).slice(0, 20);
}

it('takes the clause with most of the words in it and below it, and the first of several', () => {
  expect(askedIn('Berg left, and Holm said that the mill burned.', /left|said|burned/gu)).toMatch(
    /Holm said/u,
  );
  expect(askedIn('Berg left, and Holm stayed.', /left|stayed/gu)).toMatch(/^Berg/u);
});

it('takes what a name does in a clause of before or after for no more than when the rest was', () => {
  const names = /Roe|meeting|fire/gu;
  expect(askedIn('It was their last meeting before Roe resigned.', names)).toMatch(/^It was/u);
  expect(askedIn('The meeting broke up after Roe resigned.', names)).toMatch(/^The meeting/u);
  expect(askedIn('It burned before Roe called a meeting.', names)).toMatch(/^before Roe/u);
  expect(askedIn('There was a fire when Roe opened it.', names)).toMatch(/^when Roe/u);
});

/** The verb of the clause that is asked about by some words of a sentence with times. */
function verbAsked(text: string, met: string): string {
  const told = scene(text, { start: 0, end: text.length }, read(text));
  const words = met.split(' ').map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, name: /^\p{Lu}/u.test(word) };
  });
  const { verb } = told.clauses[topmost(text, told, words)]!;
  return text.slice(verb!.start, verb!.end);
}

it('takes what has a time of its own for something told by itself', () => {
  const mine = 'Lode opened in 1969, closed in 2001 when prices fell, and was sold in May.';
  expect(verbAsked(mine, 'Lode closed')).toBe('closed');
  expect(verbAsked(mine, 'Lode opened')).toBe('opened');
  const probe = 'Lumo is scheduled to leave Kiel in July 2012 and to reach Oslo in February 2015.';
  expect(verbAsked(probe, 'Lumo reach')).toBe('reach');
  expect(verbAsked(probe, 'Lumo leave')).toBe('leave');
  expect(verbAsked('Roe vowed on Monday to leave.', 'Roe leave')).toBe('vowed');
});

it('comes to the end of a long list of sayings', () => {
  expect(askedIn(`${'“it ran in 2001”, said Holm, '.repeat(1500)}and left.`, /ran|said|Holm/gu)).not.toBe('');
});
