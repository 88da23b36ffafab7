import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what was done to somebody or something else', () => {
  it.each([
    ['A man robbed a jeweller in Lund. The jeweller’s wife fled.', 'who robbed the jeweller’s wife'],
    ['Roe saved the horses from the barn.', 'who saved the cows from the barn'],
    ['Holm slapped the usher in Lund.', 'who slapped Holm in Lund'],
    [
      'The town moved the statue of Crane from the square to the museum.',
      'who moved the museum from the square',
    ],
    ['Acme lent Nova 12 pounds for the dock.', 'how much did Nova lend Acme for the dock'],
    ['Acme gave Lund 12 pounds for seed.', 'how much did Acme give the farmers of Lund for seed'],
    ['Dahl was paid 12 pounds by the college of Lund.', 'how much did Dahl pay the college of Lund'],
  ])('is no answer: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['Roe saved the horses from the barn.', 'who saved the horses from the barn'],
    ['The horses were saved from the barn by Roe.', 'who saved the horses from the barn'],
    ['Roe saved them from the barn. The horses are well.', 'who saved the horses from the barn'],
    ['Acme paid 12 pounds to the guard in May.', 'who paid the guard in May'],
    ['Clara Voss gave the museum sixty drawings in May.', 'who gave the museum drawings in May'],
    ['The board is blocking the bill from a vote.', 'who is blocking the CARE Act from a vote'],
    ['Findings published in Nature on Friday name the moth.', 'where were the findings published'],
    ['The school closed in May because of the roof.', 'why was the school closed in May'],
  ])('and of what was asked for, it is: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});

describe('whom the article names elsewhere', () => {
  const text = 'Acme pays for Danish ships at 12 pounds for each ton. Nova is small.';

  it('has nothing done to it where a sentence has the rest', () => {
    expect(tellsOtherIn(text, 'what does Acme pay Nova for each ton')).toBe(true);
  });

  it('may be meant by a pronoun', () => {
    expect(
      tellsOtherIn('Nova is small. It was chosen by Acme for each ton.', 'who chose Nova for each ton'),
    ).toBe(false);
  });
});
