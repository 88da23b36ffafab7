import { expect, it } from 'vitest';
import { readIn } from '../read-in.ts';

const CLERKS =
  'Police arrested three clerks in Lund on the eve of the poll for hiding ballots; a court freed them on 12 May 2015.';
const KNEE = 'Eva Dahl injured a knee in training on 1 August 2014 and missed the games in Lund.';

it.each([
  [KNEE, 'When did Dahl hurt her knee?', '2014-08-01'],
  [CLERKS, 'When were the three men accused of hiding voting slips let go in Lund?', '2015-05-12'],
])(
  'what the reader holds to be told for certain is stated, in whatever words: “%s” %s',
  (text, asked, day) => {
    expect(readIn(text, asked)).toMatchObject({ sure: 'answered', value: day });
  },
);

it('what it holds to be told is offered', () => {
  const text = 'Closing arguments in the Dahl trial were heard on 7 May 2015.';
  const found = readIn(text, 'When did lawyers have their say in the Dahl trial?');
  expect(found).toMatchObject({ sure: 'bearing', value: '2015-05-07' });
  expect(found.says).toContain('If this is what is meant');
});

it('and nothing of which its article lacks a name', () => {
  expect(readIn(KNEE, 'When did Dahl hurt her knee in Oslo?').sure).not.toBe('answered');
  expect(
    readIn(CLERKS, 'When were the three men accused of hiding voting slips let go in Oslo?').value,
  ).toBeNull();
});

it('and no day of which another passage tells nearly as surely', () => {
  const text = `${KNEE} Eva Dahl injured a knee once more on 3 May 2015.`;
  expect(readIn(text, 'When did Dahl hurt her knee?').sure).toBe('bearing');
});

it('what only says where somebody is from need not stand there for a day to be offered', () => {
  const text = 'A laboratory in Grenoble confirmed the result on 7 May 2015.';
  const found = readIn(text, 'When did a French lab back up the result?');
  expect(found).toMatchObject({ sure: 'bearing', value: '2015-05-07' });
});

it('but none of who is from another country', () => {
  const text = 'The Norwegian painter Ole Berg sold a canvas to a dentist on 14 May 2003.';
  expect(readIn(text, 'When did the Danish painter sell a canvas?').value).toBeNull();
  expect(readIn(text, 'When did the Nordic artist part with his picture?').value).toBe('2003-05-14');
});
