import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('an act that the article tells elsewhere', () => {
  it('is not the one of a sentence that has all the other words', () => {
    const text = 'Judge Roe was cleared of taking the bribe. Holm was convicted of paying it.';
    expect(tellsOtherIn(text, 'who was convicted of taking the bribe')).toBe(true);
  });

  it('whatever form the verb has there', () => {
    const text = 'Nova bought the dock from Siri Lund. Krag lives in Hull.';
    expect(tellsOtherIn(text, 'where does Siri Lund live')).toBe(true);
  });

  it.each([
    ['Judge Roe was jailed for taking the bribe.', 'who was convicted of taking the bribe'],
    ['Roe told the board of the bribe. Holm said nothing.', 'what did Roe say of the bribe to the board'],
  ])('may be, where the article has no such word, or only tells what was said: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});
