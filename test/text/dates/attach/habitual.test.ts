import { expect, it } from 'vitest';
import { dating } from '../../../../src/text/dates/attach/dating/dating.ts';
import { habitual } from '../../../../src/text/dates/attach/habitual.ts';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { read } from '../reading.ts';

/** The time at which a word of a sentence is told to come back; null where it is told once. */
function returning(text: string, word: string): string | null {
  const told = scene(text, { start: 0, end: text.length }, read(text));
  const event = { start: text.indexOf(word), end: text.indexOf(word) + word.length };
  const found = habitual(text, told, event, dating(told, event)?.timex ?? null);
  return found && text.slice(found.start, found.end);
}

it.each([
  ['The fair usually opens in May.', 'opens', 'May'],
  ['Usually, the fair opens in May.', 'opens', 'May'],
  ['The fair is generally open in June.', 'open', 'June'],
  ['The fair was often held in May.', 'held', 'May'],
  ['The museum is closed on Mondays in winter.', 'closed', 'Mondays'],
  ['The market is held every Saturday in Kiel.', 'held', 'every Saturday'],
  ['The shop opens Tuesday through Saturday.', 'opens', 'Tuesday'],
  ['The library is open Monday to Friday.', 'open', 'Monday to Friday'],
  ['The clinic opens on Thursday afternoons.', 'opens', 'Thursday'],
  ['The council meets on the first Monday of the month.', 'meets', 'the first Monday of the month'],
])('in "%s" what "%s" tells comes back: %s', (text, word, time) => {
  expect(returning(text, word)).toBe(time);
});

it.each([
  ['The council meets on Monday.', 'meets'],
  ['The usually quiet town was flooded on Monday.', 'flooded'],
  ['Lee, who often sings, was arrested on Monday.', 'arrested'],
  ['The daily paper closed in March.', 'closed'],
  ['The often delayed bridge opened on 1 March.', 'opened'],
  ['Lee said on Tuesday that he always votes.', 'said'],
  ['The strike began on Monday and trains run every two hours.', 'began'],
  ['The council met on the first Monday of the month.', 'met'],
  ['The plant was closed from Monday to Friday.', 'closed'],
  ['Normally the lake freezes in January, but it froze on 3 December.', 'froze'],
])('in "%s" what "%s" tells happened once', (text, word) => {
  expect(returning(text, word)).toBeNull();
});
