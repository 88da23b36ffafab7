import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what somebody else did', () => {
  it.each([
    ['Acme gained 13 seats and Nova lost 10.', 'how many seats did Acme lose'],
    ['The court ordered Nova to pay Acme 12 pounds.', 'how much must Acme pay Nova'],
    ['Berg’s agent, Tom Roe, signed the contract in Lund.', 'where did Berg sign the contract'],
    ['The agent of Berg signed the contract in Lund.', 'where did Berg sign the contract'],
    ['Acme ordered Nova to pay, and Nova paid Dahl 12 pounds.', 'how much did Dahl pay Nova'],
    ['Dahl was fined by the board in May.', 'whom did Dahl fine in May'],
    ['Nova pays Acme 12 pounds for each seat.', 'what does Holm Air pay for each seat'],
    [
      'The Danish minister invited her Finnish guests to Lund.',
      'whom did the Finnish minister invite to Lund',
    ],
    [
      'Farmers blocked the road because of the cuts. Police watched.',
      'why did police block the road because of the cuts',
    ],
  ])('is no answer: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['Tom Roe, Berg’s agent, signed the contract in Lund.', 'where did Tom Roe sign the contract'],
    ['Berg, the mayor of Lund, signed the contract in Hull.', 'where did Berg sign the contract'],
    ['The council of Lund sold the pool to Acme.', 'to whom did Lund sell the pool'],
    ['Dahl was fined 12 pounds by the board of Acme.', 'how much did the board fine Dahl'],
    ['Secretary of State Anna Dahl signed the treaty in Hull.', 'where did Dahl sign the treaty'],
    [
      'The Department of Health and Human Services awarded Lund 12 pounds.',
      'how much did the Department of Health and Human Services award Lund',
    ],
    ['In Lund, the governor postponed the vote because of the storm.', 'why did Lund postpone the vote'],
    ['Dahl came first. She signed the treaty in Hull.', 'where did Dahl sign the treaty'],
    ['“We signed the treaty in Hull,” said Dahl.', 'what did Dahl say'],
    ['Berg met Holm in Hull.', 'where did Holm meet Berg'],
    ['After the storm, Dahl closed the school because of the roof.', 'why did Dahl close the school'],
    ['The court ordered Nova to pay Acme 12 pounds.', 'how much must Nova pay Acme'],
    ['Acme gained 13 seats and Nova lost 10.', 'how many seats did Nova lose'],
    ['Dahl sold the mill and bought the dock for 12 pounds.', 'for how much did Dahl buy the dock'],
    ['The airlines affected by the ban are Acme and Nova.', 'which airlines are affected by the ban'],
  ])('and of whoever did it, it is: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});

describe('who did something', () => {
  it('is not told by a sentence that has only to whom it was done', () => {
    expect(tellsOtherIn('Berg was stabbed in the neck in May.', 'who stabbed Berg')).toBe(true);
  });

  it('is told behind “by”, wherever that stands', () => {
    expect(tellsOtherIn('Berg was stabbed in the neck on Friday by a guard.', 'who stabbed Berg')).toBe(
      false,
    );
  });
});

describe('what hangs on a preposition', () => {
  it('is done by whoever does the rest', () => {
    const text = 'Ford began the inquiry by hiring the firm of Holm. The court waits.';
    expect(tellsOtherIn(text, 'which firm did the court hire')).toBe(true);
    expect(tellsOtherIn(text, 'which firm did Ford hire')).toBe(false);
  });
});
