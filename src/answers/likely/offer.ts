import { contains, overlaps } from '../../corpus/span.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../grammar/pronouns.ts';
import type { Found, Hit } from '../../search/found.ts';
import { tokens } from '../../text/tokens.ts';
import type { Archive } from '../archive.ts';
import { areFarApart } from '../same-act/same-act.ts';
import { ofTheirs } from '../told/of-theirs.ts';
import type { Act } from '../told/act.ts';
import { dateTold } from '../told/date-told.ts';
import { isDay } from '../when-of.ts';
import { type Dated, withoutDay } from '../when-passage.ts';
import { telling, type Telling } from '../when-supports.ts';
import { NAME } from '../when-ways.ts';
import { dateLikely } from './date-likely.ts';

/** A passage that may tell of an event, and the day that it would be. */
export interface Offer {
  readonly hit: Hit;
  readonly tells: NonNullable<Telling>;
  /** With the day of the words that stand for the event; without one, that of what the passage tells instead. */
  readonly dated: Dated;
  /** Whether the day is that of a word that stands for the event. */
  readonly told: boolean;
  /** It was found, and does not bear on what was asked by its words: of no use but with a day that is likely enough. */
  readonly doubtful: boolean;
}

/** "now", "recently": of no day. */
const isLoose = ({ when: { value } }: Dated): boolean => (value ?? '').endsWith('_REF');

/** Whether the day is that of a word that is known to tell of another act: of "hired", asked when somebody was fired. */
const isOfAnother = (act: Act | null, { matched }: Hit, { article, event }: Dated): boolean =>
  act?.verb != null &&
  event !== null &&
  areFarApart(act.verb.toLowerCase(), article.text.slice(event.start, event.end).toLowerCase()) &&
  // "signed an agreement", asked when they concluded their accord.
  !matched.some(({ similarity, at }) => similarity === 1 && at.some((one) => overlaps(one, event)));

const PERSONAL = new Set([...PRONOUNS, ...OBJECT_PRONOUNS]);

/**
 * Whether a passage may be about somebody whom only the rest of its article names: "a federal judge ruled" of "Judge Lee". It names no
 * person, and has no pronoun that may stand for one.
 */
function roleOnly(archive: Archive, words: Found['words']): (hit: Hit) => boolean {
  const names = words.flatMap(({ text }) =>
    NAME.test(text) ? [new RegExp(String.raw`\b${RegExp.escape(text)}\b`, 'u')] : [],
  );
  return ({ passage }) => {
    const { article } = passage;
    const { people } = archive.readingOf(article);
    return (
      names.every((name) => name.test(article.text)) &&
      people.every(
        ({ kind, mentions }) => kind !== 'person' || mentions.every((one) => !contains(passage, one)),
      ) &&
      tokens(article.text, passage).every(({ low }) => !PERSONAL.has(low))
    );
  };
}

/** "the 2019 prize", asked when the 2019 prize was given: what the question says itself is no answer to it. */
const isOfQuestion = ({ matched }: Hit, { when: { timex } }: Dated): boolean =>
  timex !== null && matched.some(({ at }) => at.some((one) => overlaps(one, timex)));

function offerOf(hit: Hit, archive: Archive, act: Act | null, tells: Telling, doubtful: boolean): Offer[] {
  const isLike = (hit.like ?? 0) > 0;
  if (tells === null || (tells === 'in no word' && !isLike)) return [];
  const reading = archive.readingOf(hit.passage.article);
  const own = dateTold(hit, reading, act);
  const told = isDay(own.when);
  const dated = told || !isLike ? own : dateLikely(hit, reading, act?.verb ?? null);
  if (own.bears === 'against' || dated.bears === 'against') return [];
  const another =
    tells === 'of another act' || isLoose(dated) || isOfAnother(act, hit, dated) || isOfQuestion(hit, dated);
  const shown = another ? withoutDay(own) : dated;
  return [{ hit, tells, dated: shown, told, doubtful }];
}

/**
 * The passages that may tell of an event, as they were found. None in which it is denied or another's, or that has another of several.
 * @param act what is done in the question; null where it has no verb
 */
export function offersIn(
  archive: Archive,
  question: string,
  act: Act | null,
  { hits, bearing, words }: Found,
): Offer[] {
  const tells = telling(words, question, roleOnly(archive, words));
  const isTheirs = ofTheirs(words, question);
  const tellingOf = (hit: Hit): Telling => {
    const how = tells(hit);
    return how !== null && isTheirs(hit, archive.readingOf(hit.passage.article)) ? null : how;
  };
  const others = archive.search.reader() === null ? [] : hits.filter((hit) => !bearing.includes(hit));
  return [
    ...bearing.flatMap((hit) => offerOf(hit, archive, act, tellingOf(hit), false)),
    ...others.flatMap((hit) => offerOf(hit, archive, act, tellingOf(hit), true)),
  ];
}
