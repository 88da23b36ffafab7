import { describe, expect, it } from 'vitest';
import { dating } from '../../../../src/text/dates/attach/dating/dating.ts';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { read } from '../reading.ts';

/** The expression that dates the word in brackets. */
function day(marked: string): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const sentence = { start: 0, end: text.length };
  const found = dating(scene(text, sentence, read(text)), { start, end: marked.indexOf(']') - 1 });
  return found && text.slice(found.timex.start, found.timex.end);
}

describe('the day of a verb', () => {
  it.each([
    ['Kiel [beat] Bonn 45 points to 24 at the Elm Street ground on Saturday.', 'Saturday'],
    ['The court [sentenced] James Holm, now 22, to life in prison on Friday.', 'Friday'],
    ['On Friday the court [sentenced] James Holm, now 22, to a fine.', 'Friday'],
    ['On Wednesday nine men were [jailed] due to physical abuse.', 'Wednesday'],
    ['Three children were [taken] to hospital on Monday.', 'Monday'],
    ['Karl Weil was [sent] to prison in 2014.', '2014'],
    ['In last week’s action, another judge [fined] Holm.', 'last week'],
    ['At Monday’s trial Holm [confessed].', 'Monday'],
    ['The mill [burned] down not in 2012 but in 2013.', '2013'],
    ['The mill [burned] down not in 2012, but in 2013.', '2013'],
    ['The mill is now [closed].', 'now'],
    ['On Sunday drivers stuck in a queue [blocked] the road.', 'Sunday'],
    ['KIEL, May 7, 2013 - The court [fined] Holm on Monday.', 'Monday'],
    ['KIEL, May 7, 2013 - The court [fined] Holm.', 'May 7, 2013'],
  ])('is found past what is told beside it: %s', (text, found) => {
    expect(day(text)).toBe(found);
  });

  it.each([
    ['The fair is due to [open] on Monday.', 'Monday'],
    ['Yesterday, at this year’s fair in Kiel, Holm [unveiled] a plough.', 'Yesterday'],
    ['He points to the mill that [burned] in 2012.', '2012'],
    ['It did not rain in 2012 but [rained] in 2013.', '2013'],
  ])('is not that of a year’s noun, and plans and verbs stay what they are: %s', (text, found) => {
    expect(day(text)).toBe(found);
  });
});
