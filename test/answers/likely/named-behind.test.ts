import { expect, it } from 'vitest';
import { readIn } from '../read-in.ts';

it.each([
  ['On 3 May 2014 the council opened a library. A second library stands in Lund.', 'the library in Lund'],
  ['On 3 May 2014 the council opened a library. The council sits in Malmo.', 'the library in Malmo'],
  ['On 3 May 2014 the council opened a library. A library in Porto had burned before.', 'a library in Porto'],
])(
  'a name that stands only in a sentence on something else is not stated with the day: “%s”',
  (text, thing) => {
    expect(readIn(text, `When did the council open ${thing}?`)).toMatchObject({
      sure: 'bearing',
      value: '2014-05-03',
    });
  },
);

it.each([
  ['The council of Lund met. On 3 May 2014 it opened a library.', 'the council open the library in Lund'],
  [
    'On 3 May 2014 the council opened a library. The library in Lund has a million books. Lund paid for them.',
    'the council open the library in Lund',
  ],
])('and is where that stands before it, or more than once: “%s”', (text, act) => {
  expect(readIn(text, `When did ${act}?`)).toMatchObject({ sure: 'answered', value: '2014-05-03' });
});
