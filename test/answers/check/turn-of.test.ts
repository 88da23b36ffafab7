import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../src/answers/check/turns/turn-of.ts';

/** One word for another; the archive knows the asker's word unless it is said to be `unknown`. */
const turn = (yours: string, source: string, unknown = false): string =>
  turnOf(
    [
      {
        low: yours.toLowerCase(),
        name: /^\p{Lu}/u.test(yours),
        known: !unknown,
        marked: false,
        gap: '',
        begins: false,
      },
    ],
    [
      {
        low: source.toLowerCase(),
        name: /^\p{Lu}/u.test(source),
        known: true,
        marked: false,
        gap: '',
        begins: false,
      },
    ],
  );

describe('what another word does to a quotation', () => {
  it.each([
    ['defense', 'defence'],
    ['programme', 'program'],
    ['organize', 'organise'],
    ['cheque', 'check'],
    ['travelled', 'traveled'],
  ])('%s for %s is another spelling, known or not', (yours, source) => {
    expect(turn(yours, source)).toBe('spelling');
    expect(turn(yours, source, true)).toBe('spelling');
  });

  it.each([
    ['agre', 'agree'],
    ['defencee', 'defence'],
    ['nevre', 'never'],
    ['cuold', 'could'],
    ['misile', 'missile'],
  ])('%s for %s is a slip', (yours, source) => expect(turn(yours, source, true)).toBe('spelling'));

  it.each([
    ['closed', 'closes', 'tense'],
    ['agreed', 'agree', 'tense'],
    ['came', 'come', 'tense'],
    ['would', 'could', 'modality'],
    ['seventh', 'seventy', 'number'],
    ['never', 'nevr', 'negation'],
  ])('%s for %s is no slip even where the archive has it nowhere: %s', (yours, source, expected) =>
    expect(turn(yours, source, true)).toBe(expected),
  );

  it('a name that the archive has is another name, one that it has not a slip', () => {
    expect(turn('Iraq', 'Iran')).toBe('name');
    expect(turn('Rasmusen', 'Rasmussen', true)).toBe('spelling');
  });
});
