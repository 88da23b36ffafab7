import { describe, expect, it } from 'vitest';
import { values } from './reading.ts';

// Published on Friday 30 March 2007.
describe('the time of what belongs to a year or a week is in that', () => {
  it.each([
    ['Last year’s summit in May was shorter.', 'May = 2006-05'],
    ["Last year's fair, in February, drew 900.", 'February = 2006-02'],
    ['Last year’s vote on 3 May was close.', '3 May = 2006-05-03'],
    ['Next year’s summit in February is off.', 'February = 2008-02'],
    ['This year’s summit was in March, last year’s in May.', 'May = 2006-05'],
    ['This year’s summit was in March, last year’s in May.', 'March = 2007-03'],
    ['The 2004 fair in May drew 900.', 'May = 2004-05'],
    ['Its 2004 spring tour in April sold out.', 'April = 2004-04'],
    ['Last week’s meeting on Tuesday failed.', 'Tuesday = 2007-03-20'],
    ['Next week’s meeting on Tuesday is open.', 'Tuesday = 2007-04-03'],
  ])('%s: %s', (text, found) => expect(values(text)).toContain(found));

  it.each([
    ['Last year’s winner was held in February.', 'February = 2007-02'],
    ['Last year’s winner won in February.', 'February = 2007-02'],
    ['Last year’s winner lost on Tuesday.', 'Tuesday = 2007-03-27'],
    ['Since 2004 the fair in February has grown.', 'February = 2007-02'],
    ['In 2004 visitors in May were few.', 'May = 2006-05'],
  ])('but not where a verb stands between, or a year alone: %s', (text, found) =>
    expect(values(text)).toContain(found),
  );
});

describe('a time that is said twice is one', () => {
  it.each([
    ['Ten days later, on 9 March, it rained.', 'Ten days later = 2007-03-09'],
    ['Three years later, in 1995, it closed.', 'Three years later = 1995'],
    ['A day later, on Tuesday, it rained.', 'A day later = 2007-03-27'],
    ['It closed on 1 March 1990. Ten days later, it rained.', 'Ten days later = 1990-03-11'],
  ])('%s: %s', (text, found) => expect(values(text)).toContain(found));
});

describe('a night that leads into a day', () => {
  it.each([
    ['The storm hit overnight into Tuesday.', 'overnight = 2007-03-26TNI'],
    ['It burned overnight to Tuesday.', 'overnight = 2007-03-26TNI'],
    ['It rained overnight from Monday to Tuesday.', 'overnight = 2007-03-26TNI'],
    ['It burned overnight on Tuesday.', 'overnight = 2007-03-27TNI'],
    ['It burned overnight.', 'overnight = 2007-03-30TNI'],
  ])('%s: %s', (text, found) => expect(values(text)).toContain(found));
});

it('the turn of the century has no day', () => {
  expect(values('It closed at the turn of the century.')).toContain('the turn of the century = PAST_REF');
});
