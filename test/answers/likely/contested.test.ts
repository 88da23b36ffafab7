import { expect, it } from 'vitest';
import { readIn } from '../read-in.ts';

it.each([
  [
    'The Senate passed the River Act late on 5 March 2014 by unanimous consent.',
    'when did the upper chamber adopt the act',
  ],
  ['The Senate passed the River Act late Wednesday by unanimous consent.', 'Senate passage late Wednesday'],
])(
  'what its words leave open is offered where the reader holds it to be told, and no more: “%s”',
  (text, asked) => {
    const { sure, value } = readIn(text, asked);
    expect([sure, value !== null]).toEqual(['bearing', true]);
  },
);

it.each([
  [
    'The final debate of Holm and Dahl is still scheduled for 22 June 2015 in Lund.',
    'last contest of Holm and Dahl',
  ],
])('what is planned is stated of a thing that is asked for alone: “%s”', (text, asked) => {
  expect(readIn(text, asked)).toMatchObject({ sure: 'answered', value: '2015-06-22' });
});

it.each([
  [
    'The final debate of Holm and Dahl is still scheduled for 22 June 2015 in Lund.',
    'When did Holm and Dahl last debate?',
  ],
])('and never of what is asked of as done: “%s”', (text, asked) => {
  expect(readIn(text, asked).sure).toBe('bearing');
});

it('what is called off gives that day to who asks of it in another word, to judge, and none to who asks of another act', () => {
  const text = 'A documentary about a choir was withdrawn on 3 March 2014 at the request of its producer.';
  expect(readIn(text, 'when was the choir documentary pulled')).toMatchObject({
    sure: 'bearing',
    value: '2014-03-03',
  });
  expect(readIn(text, 'when was the choir documentary shown').value).toBeNull();
});
