import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const marked = (text: string) => said(text).flatMap((one) => (one.kind === 'indirect' ? [] : one.marked));

describe('a title or a name in marks', () => {
  it.each([
    'Ida Holm claims that her favourite book is “A Hundred Nights of Rain”.',
    'Ida Holm called her dog “Rex”.',
    'Ida Holm said she had watched “The Long Night” and “Night Train” twice.',
    'Ida Holm told fans she would sing “I Will Always Be Here” on Friday.',
    'Ida Holm said the ship “Norna” had sunk.',
    'Ida Holm read “Hamlet” to her son.',
    'Ida Holm wrote about her talk, “The Long Road Home: A Life in the Fens and on Other Shores,” on Monday.',
  ])('is nobody’s words: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    '“Long Live The King,” Ida Holm said.',
    'Ida Holm said: “Long Live The King”.',
    'Ida Holm called him “Crooked Jan”.',
    'Ida Holm described the plan as “Dead On Arrival”.',
    'Ida Holm used the word “Liar”.',
    'Ida Holm said the plan was “dead”.',
    'Ida Holm wrote: “Mr President, Tear Down This Wall: Berlin Will Thank You For It.”',
  ])('is not what is said so: %s', (text) => {
    expect(marked(text)).toHaveLength(1);
  });
});
