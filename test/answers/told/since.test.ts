import { describe, expect, it } from 'vitest';
import { statedIn } from '../stated-in.ts';

describe('what somebody has been since', () => {
  it.each([
    'Ida Holm has been mayor of Leeds since 3 March 2004.',
    'Ida Holm had been the mayor of Leeds since 3 March 2004.',
    'Ida Holm, who has been mayor of Leeds since 3 March 2004, likes to cycle.',
  ])('they became then: %s', (text) => {
    expect(statedIn(text, 'When did Ida Holm become mayor of Leeds?')).toBe('2004-03-03');
  });

  it.each([
    'Ida Holm, the mayor of Leeds, has been ill since 3 March 2004.',
    'Ida Holm has been a critic of the mayor of Leeds since 3 March 2004.',
    'Ida Holm has been mayor of Leeds. Since 3 March 2004 she has lived there.',
    'Ida Holm, whose brother has been mayor of Leeds since 3 March 2004, paints.',
    'Ida Holm’s rival Jan Dahl has been mayor of Leeds since 3 March 2004.',
  ])('is not when they became something else, or another did: %s', (text) => {
    expect(statedIn(text, 'When did Ida Holm become mayor of Leeds?')).toBeNull();
  });
});
