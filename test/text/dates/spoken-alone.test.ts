import { describe, expect, it } from 'vitest';
import { isSpokenAlone } from '../../../src/text/dates/outside-marks.ts';

/** Whether "Monday" is spoken and "resigned" is not. */
function alone(text: string): boolean {
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  return isSpokenAlone(text, { start: 0, end: text.length }, at('Monday'), at('resigned'));
}

describe('a time in marks', () => {
  it.each([
    ['“It was Monday,” said Lee, who resigned.', true],
    ['Lee, who resigned, said “it was Monday”.', true],
    ['“She resigned on Monday,” said Lee.', false],
    ['Lee resigned on Monday.', false],
  ])('%s', (text, is) => {
    expect(alone(text)).toBe(is);
  });

  it('is spoken however far away the event is that is not', () => {
    const far = 'and on and on '.repeat(100);
    expect(alone(`“It was Monday,” said Lee ${far}and resigned.`)).toBe(true);
    expect(alone(`Lee resigned ${far}and said “it was Monday”.`)).toBe(true);
    expect(alone(`Lee resigned ${far}and left on Monday.`)).toBe(false);
  });
});
