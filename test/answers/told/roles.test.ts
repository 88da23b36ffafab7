import { describe, expect, it } from 'vitest';
import { isStatedIn } from '../stated-in.ts';

describe('the day of what somebody else did', () => {
  it.each([
    [
      'Dahl on Monday joined a group urging Rice to act in the wake of Holm’s resignation.',
      'when did Rice resign',
    ],
    ['Dahl on Monday joined a group urging Rice to act.', 'when did Rice join the group'],
    ['On Monday judges filed a suit against the order that Berg signed.', 'when did Berg file a suit'],
    [
      'The firm disclosed the matter to the Harbour Board on Monday.',
      'when did the Harbour Board disclose the matter',
    ],
    ['The capsule docked with Port Ida on Monday.', 'when did Port Ida dock'],
    ['Lee and Roe won the north and the south respectively on Monday.', 'when did Roe win the north'],
  ])('is not stated: %s %s', (sentence, question) => {
    expect(isStatedIn(`${sentence} Nobody complained.`, question)).toBe(false);
  });

  it.each([
    ['Dahl joined the group on Monday.', 'when did Dahl join the group'],
    ['Dahl, who had led the board, resigned on Monday.', 'when did Dahl resign'],
    ['Dahl’s resignation on Monday shocked the board.', 'when did Dahl resign'],
    ['The board fined Dahl on Monday.', 'when was Dahl fined'],
    ['Dahl was fined by the board on Monday.', 'when did the board fine Dahl'],
    ['Dahl was later fined by the board on Monday.', 'when did the board fine Dahl'],
    ['Dahl was on Monday fined by the board.', 'when was Dahl fined'],
    ['Dahl joined the party and then on Monday ran for mayor.', 'when did Dahl run for mayor'],
    ['The matter was disclosed on Monday to the Harbour Board.', 'when was the matter disclosed'],
  ])('is, of whoever did it or had it done to them: %s %s', (sentence, question) => {
    expect(isStatedIn(`${sentence} Nobody complained.`, question)).toBe(true);
  });
});
