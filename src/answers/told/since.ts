import type { Hit } from '../../search/found.ts';
import type { Reading } from '../../text/reading.ts';
import { beenSince, isBecoming } from '../same-act/been-since.ts';
import { notesOn } from '../when-notes.ts';
import { whenOf } from '../when-of.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import type { Act } from './act.ts';
import { isAnothers } from './of-another.ts';
import { sceneOf } from '../scene-of.ts';

/**
 * Dates when somebody became what a sentence says they have been since: "has been mayor since 1998", asked when they became mayor.
 * @returns null where it says no such thing of what was asked
 */
export function becameSince(hit: Hit, reading: Reading, { verb }: Act): Dated | null {
  const found = isBecoming(verb) ? beenSince(hit) : null;
  if (found === null) return null;
  const { article } = hit.passage;
  const told = sceneOf(hit, reading);
  const placed = told.times.find(
    ({ preposition, timex }) => preposition === 'since' && timex.start >= found.since.end,
  );
  const plain = dateHit(hit, reading);
  const event = found.been;
  if (placed === undefined || plain.bears === 'against') return null;
  if (isAnothers(article.text, reading, told, event, hit.matched)) return null;
  const dating = { timex: placed.timex, relation: 'on', via: 'clause', verb: null, rule: 'since' } as const;
  const when = whenOf(article.published, dating);
  return {
    ...plain,
    when,
    event,
    bears: 'on',
    either: null,
    strong: when.timex === null ? [] : [when.timex],
    notes: notesOn(article, reading.timexes, when, { event, dating, unreal: false }, dating),
  };
}
