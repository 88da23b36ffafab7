import { describe, expect, it } from 'vitest';
import { type Signs, signsOf } from '../../../src/search/evidence/signs.ts';
import { tokens } from '../../../src/search/terms/token.ts';
import { whole } from './units.ts';

const worded = (text: string) => ({ text, range: whole(text), tokens: tokens(text, whole(text)) });

function signs(question: string, sentence: string, headline = ''): Signs {
  const above = new Set(tokens(headline, whole(headline)).map(({ term }) => term));
  return signsOf(worded(question), worded(sentence), above, () => []);
}

describe('what a sentence has and lacks of a question', () => {
  it('is all of it where the sentence answers', () => {
    expect(
      signs('Where did Bush and Putin hold talks?', 'Bush and Putin held talks in Sochi.'),
    ).toMatchObject({
      missing: 0,
      missingSmall: 0,
      contradicted: 0,
      denied: false,
      nothingBeside: false,
      met: 4,
      run: 1,
    });
  });

  it('is less where a word is missing, but a light one', () => {
    const sentence = 'The station stands in Azerbaijan.';
    expect(signs('Where is the station located?', sentence).missing).toBe(0);
    expect(signs('Where was the station sold?', sentence).missing).toBe(1);
  });

  it('takes a name from the headline, and no other word', () => {
    const headline = 'Putin sells his ship';
    expect(signs('When did Putin leave?', 'He left on Monday.', headline)).toMatchObject({
      missing: 0,
      missingNames: 0,
    });
    expect(signs('When was the ship seen?', 'It was seen on Monday.', headline).missing).toBe(1);
  });

  it.each([
    ['Who did not sign?', 'Putin signed.', true],
    ['Who signed?', 'Putin did not sign.', true],
    ['Who did not sign?', 'Putin did not sign.', false],
    ['Did Putin sign?', 'Putin did not sign.', false],
    ['Who signed?', 'Putin signed, though they had said on many days in that year that none would.', false],
  ])('%s / %s: denied %s', (question, sentence, denied) => {
    expect(signs(question, sentence).denied).toBe(denied);
  });

  it.each([
    ['Who alone left only once?', 'Rice left alone.', 2],
    ['Who left before the talks?', 'Rice left after the talks.', 1],
    ['Who left after the talks?', 'Rice left after the talks.', 0],
  ])('%s / %s: small words missing %d', (question, sentence, missing) => {
    expect(signs(question, sentence).missingSmall).toBe(missing);
  });

  it('knows whether what is asked for stands there', () => {
    expect(signs('When did they meet?', 'They met on 7 May.')).toMatchObject({
      dated: true,
      nothingBeside: false,
    });
    expect(signs('When did they meet?', 'They met in the rain.')).toMatchObject({
      dated: false,
      nothingBeside: true,
    });
    expect(signs('How many ships were sold?', 'They sold old ships.').uncounted).toBe(true);
    expect(signs('How many ships were sold?', 'They sold 40 ships.').uncounted).toBe(false);
    expect(signs('What religion were the Normans?', 'The Normans were tall.').kindMissing).toBe(true);
  });

  it('knows how the question is put', () => {
    expect(signs('Who opened it?', '')).toMatchObject({ asksWho: true, asksSubject: true, asksLast: false });
    expect(signs('They financed what?', '')).toMatchObject({ asksWho: false, asksLast: true });
  });

  it('is how many names are asked, and how many of them the sentence itself has', () => {
    const question = 'What did Berg sell to Holm in Bergen?';
    expect(signs(question, 'Berg sold a mill to Holm.')).toMatchObject({ names: 3 });
    expect(signs(question, 'Berg sold a mill to Holm.').namesHere).toBeCloseTo(2 / 3, 10);
    expect(signs('Who sold it?', 'It was sold.')).toMatchObject({ names: 0, namesHere: 1 });
  });

  it.each([
    ['When was it sold?', 'It was sold.', true],
    [
      'When was it sold?',
      'In 2004, to the sorrow of all who had known and loved it for so long, it was sold.',
      false,
    ],
    ['What was sold?', 'It was sold.', false],
  ])('%s / %s: nothing of what is asked for %s', (question, sentence, nothing) => {
    expect(signs(question, sentence).nothingOfKind).toBe(nothing);
  });

  it('asks for a time, or not', () => {
    expect(signs('When was it sold?', 'It was sold.').asksWhen).toBe(true);
    expect(signs('Who sold it?', 'He sold it.').asksWhen).toBe(false);
  });
});
