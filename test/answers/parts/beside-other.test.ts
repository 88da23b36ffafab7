import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what was done beside something else', () => {
  it.each([
    ['Lund moved 300 people before the flood.', 'how many people did Lund move after the flood'],
    [
      'Acme ordered twenty jets from Holm and leased five from Nova.',
      'how many jets did Acme order from Nova',
    ],
    ['Lund sold its ferries to Acme in May.', 'who sold ferries to Lund in May'],
    ['Dahl voted for the ban in May.', 'why did Dahl vote against the ban in May'],
  ])('is no answer: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['Lund moved 300 people before the flood.', 'how many people did Lund move before the flood'],
    [
      'Acme ordered twenty jets from Holm and leased five from Nova.',
      'how many jets did Acme order from Holm',
    ],
    [
      'Acme pays for Danish ships to carry coal, at 12 pounds for each ton.',
      'what does Acme pay for each ton',
    ],
    [
      'In the second half, Acme sold five jets to Nova.',
      'how many jets did Acme sell to Nova in the second half',
    ],
  ])('and beside what was asked for, it is: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});
