import { expect, it } from 'vitest';
import { readIn } from './read-in.ts';

const DISEASE = 'The disease reached Kenya on May 3, 2014 and Uganda on May 19, 2014.';
const BORDER = 'Turkey closed its border with Iran on 3 May 2014 and with Iraq on 8 May 2014.';
const ELECTED = 'Mary Dunn was elected on 3 May 2014, Paul Hart on 10 May 2014 and Ivo Brand on 17 May 2014.';
const STORM = 'The storm killed nine people in Haiti on 3 May 2014 and two in Cuba on 4 May 2014.';
const BORN = 'Carter was born in 1950 and his wife Ellen in 1955.';

it.each([
  [DISEASE, 'When did the disease reach Kenya?', '2014-05-03'],
  [DISEASE, 'When did the disease reach Uganda?', '2014-05-19'],
  [BORDER, 'When did Turkey close its border with Iran?', '2014-05-03'],
  [BORDER, 'When did Turkey close its border with Iraq?', '2014-05-08'],
  [ELECTED, 'When was Mary Dunn elected?', '2014-05-03'],
  [ELECTED, 'When was Paul Hart elected?', '2014-05-10'],
  [ELECTED, 'When was Ivo Brand elected?', '2014-05-17'],
  [STORM, 'When did the storm kill people in Haiti?', '2014-05-03'],
  [STORM, 'When did the storm kill two in Cuba?', '2014-05-04'],
  [BORN, 'When was Carter born?', '1950'],
  [BORN, 'When was Ellen born?', '1955'],
])('a part of a sentence that leaves out the verb has its own day: “%s” %s', (text, question, value) => {
  expect(readIn(text, question)).toMatchObject({ sure: 'answered', value });
});

it('and a part with a verb of its own is another matter', () => {
  const text = 'On 3 May 2014 Holm met Berg in Oslo and flew to Lund on 8 May 2014.';
  expect(readIn(text, 'When did Holm meet Berg?').value).toBe('2014-05-03');
  expect(readIn(text, 'When did Holm fly to Lund?').value).toBe('2014-05-08');
});

it('the day of a report is not that of what is to come', () => {
  const line = 'OSLO, May 21 (Wire) - ';
  expect(
    readIn(`${line}Lumo will cut 300 jobs in Lund.`, 'When will Lumo cut jobs in Lund?').value,
  ).toBeNull();
  expect(readIn(`${line}Lumo cut 300 jobs in Lund.`, 'When did Lumo cut jobs in Lund?').value).toBe(
    '2015-05-21',
  );
});

it('a day that is just past is not next year’s, though what it is told with is to come', () => {
  expect(readIn('The May 3 ruling will cost Lumo millions.', 'When was the ruling?').value).toBe(
    '2015-05-03',
  );
  expect(readIn('The mayor will open the pool on 3 July.', 'When will the mayor open the pool?').value).toBe(
    '2015-07-03',
  );
});
