import { PARTICLES } from '../../grammar/particles.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { type Contest, contestOf } from '../contest/compare.ts';
import { mainVerb } from '../../search/main-verb.ts';
import { tokens } from '../../text/tokens.ts';
import { WHICH } from '../when-supports.ts';
import type { Anaphor } from './anaphor.ts';

/** What a question of time asks about: a verb, and the person or thing that it is said of. */
export interface Act {
  readonly verb: string;
  /** What the question has besides the verb, as the asker wrote it. */
  readonly things: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Those after it that no preposition parts from it: what is done to, "the deal" of "signed the deal in Lund". */
  readonly direct: readonly string[];
  /** "When was it sold" asks of what is sold, "when did it sell" of who sells; null where the question does not show it. */
  readonly voice: 'active' | 'passive' | null;
  /** Whether it is asked when that was done again. */
  readonly again: boolean;
  /** What a passage tells of who won, where that is asked. */
  readonly contest: (hit: Hit) => Contest;
}

function voiceOf(question: string): Act['voice'] {
  if (/^when (?:was|were|is|are)\b/iu.test(question)) return 'passive';
  return /^when (?:did|does|do|will)\b/iu.test(question) ? 'active' : null;
}

/** Takes a question apart; null where it has no verb, or one that the search does not look for. */
export function actOf(question: string, words: readonly AskedWord[]): Act | null {
  const verb = mainVerb(question);
  if (verb === null || !words.some(({ text }) => text === verb)) return null;
  const at = question.indexOf(verb);
  const things = words
    .map(({ text }) => text)
    .filter((text) => text !== verb && !WHICH.test(text) && !PARTICLES.has(text.toLowerCase()));
  const after = things.filter((thing) => question.indexOf(thing) > at);
  const end = at + verb.length;
  const parts = tokens(question, { start: end, end: question.length });
  const parted = parts.find(({ low }) => PREPOSITIONS.has(low))?.start ?? question.length;
  return {
    verb,
    things,
    before: things.filter((thing) => question.indexOf(thing) < at),
    after,
    direct: after.filter((thing) => question.indexOf(thing, end) < parted),
    voice: voiceOf(question),
    contest: contestOf(question),
    again: /\bagain\b/iu.test(question.slice(at)),
  };
}

/** Whether a sentence tells of an act as done again, where that is asked: "reopened", "opened again". */
export const isAsOften = ({ again }: Act, sentence: string): boolean =>
  !again ||
  /\b(?:again|re(?:-|open|start|elect|build|built|take|took|launch|name|enter|join|occup|capture|arrest|instat|appoint|issue|publish|introduc|surfac|appear|schedul))/iu.test(
    sentence,
  );

/** Whether a pronoun has the place in its sentence that the question gives to what it stands for. */
export function isInPlace({ voice }: Act, { passive, subject, object }: Anaphor): boolean {
  if (voice === 'passive' && !passive) return !subject || !object;
  return voice !== 'active' || !passive || !subject;
}
