import { overlaps } from '../../corpus/span.ts';
import type { AskedWord, Found } from '../../search/found.ts';
import { baseForm } from '../../search/terms/irregular.ts';
import { isOnePerson } from '../../text/lexicon/persons.ts';
import { isOwn, meetsAll } from '../meets-all.ts';
import { areOtherActs, comeTogether } from '../same-act/same-act.ts';
import { askedOf, hasAsked } from '../told/asked-of.ts';
import type { Act } from '../told/act.ts';
import { differ } from '../when-order.ts';
import { NAME } from '../when-ways.ts';
import type { Weighed } from './weighed.ts';

/*
 * Chosen on the events of news-train that are told in other words (`event2`) and its near misses of time, each asked of all 224
 * articles: how many days come out stated, right and wrong, were no other way to state them tried before.
 */
/**
 * From here on a day is stated: 72 right, 13 wrong. Not flat: from .5 on 79 and 15, from .6 on 64 and 8; of near misses 18, 17, 17. Asked
 * as members ask, both halves are flat from .27 to 1.1 (docs/constants.md); at 0, B has two days more right and three more wrong.
 */
const CLEAR = 0.55;
/** The same where the question's verb is met only by one that comes near: flat from .55 to .65, above .7 four right days fewer. */
const CLEAR_NEAR = 0.6;
/** So much surer it must be than any other day: flat from .15 to .3; from 0 on, two wrong days more. */
const LEAD = 0.2;

/**
 * The same where the passage was read. Of the events of news-train that are told in other words, 64 and 31 of two parts of it are stated right
 * with it, 4 and 4 wrong, from 44 and 27, 4 and 2. Topics too that only something near tells: 7 and 6 more right, none wrong. What no word tells is stated for no reader: it says as much of "freed", asked of an arrest. See docs/constants.md.
 */
const CLEAR_READ = 0.78;
const CLEAR_NEAR_READ = 0.83;
/** Where the question has no name, nothing in particular is asked about. */
const CLEAR_NAMELESS = 0.85;

/** The same where the day is that of another word of a sentence that has every word of the question. See docs/constants.md. */
const CLEAR_WHOLE = 0.9;

/** Whether a passage has every word of the question itself, or one that tells of the same. */
const isWhole = ({ hit }: Weighed, words: readonly AskedWord[]): boolean =>
  meetsAll(hit, words, (match) => isOwn(match) && match.similarity === 1);

/** Whether the day is that of the question's verb, or of any word of a question without one. */
const isOfVerb = ({ hit, dated: { event }, told }: Weighed, act: Act | null): boolean =>
  told &&
  (act === null ||
    hit.matched.some(
      ({ asked, at }) => asked === act.verb && at.some((one) => event !== null && overlaps(one, event)),
    ));

/**
 * Whether the article has a word of the question in another sentence, and something that only means the like in this one: "tongue cancer" in
 * this, asked of the throat.
 */
const isToldElsewhere = ({ hit, dated: { event } }: Weighed, all: readonly Weighed[]): boolean =>
  hit.matched.some(
    ({ asked, how, similarity, at }) =>
      how === 'meaning' &&
      similarity < 1 &&
      !at.some((one) => event !== null && overlaps(one, event)) &&
      all.some(
        ({ hit: other }) =>
          other.passage.article === hit.passage.article &&
          other.matched.some((match) => match.asked === asked && match.how === 'word' && match.at.length > 0),
      ),
  );

/** Whether only an act stands there that comes with the one that is asked for: "convicted", asked of a sentence. */
const isOfKin = ({ hit: { matched, passage } }: Weighed): boolean =>
  matched.some(
    ({ asked, how, at }) =>
      how === 'meaning' &&
      at.length > 0 &&
      at.every(({ start, end }) =>
        comeTogether(asked.toLowerCase(), passage.article.text.slice(start, end).toLowerCase()),
      ),
  );

/** Whether a topic's act is met by one that is known to be another, or only by who does it: "bought", asked of a sale; "judge", of a trial. */
const isOfOther = ({ hit: { matched }, dated: { article, event } }: Weighed): boolean =>
  matched.some(
    ({ asked, how, at, word }) =>
      how === 'meaning' &&
      at.length > 0 &&
      (isOnePerson(word.toLowerCase()) ||
        [word, event === null ? '' : article.text.slice(event.start, event.end)].some((other) =>
          areOtherActs(asked.toLowerCase(), baseForm(other.toLowerCase())),
        )),
  );
/** A word that means something like it is met where it comes this near. Flat from .72 to .85 in what is stated right of data/news, with the verb. See docs/constants.md. */
const LIKE = 0.5;
const THE_SAME = 0.85;

/**
 * Whether a passage has every word of the question, or one that may stand for it. Beside the question's own verb that must be one that means the
 * same: "was charged with fraud", asked of a charge of murder, is another time; who asks in other words has other words for all of it.
 */
function isSameOtherwise({ hit }: Weighed, words: readonly AskedWord[], act: Act | null): boolean {
  const own = hit.matched.some(({ asked, how }) => asked === act?.verb && how === 'word');
  const least = own ? THE_SAME : LIKE;
  return meetsAll(hit, words, ({ how, similarity }) => how !== 'meaning' || similarity >= least);
}

/** How sure the day must be, by how the passage tells of the event; null where that is not enough. */
function leastOf(one: Weighed, act: Act | null, named: boolean, words: readonly AskedWord[]): number | null {
  const { tells, read } = one;
  if (tells !== 'of it' && tells !== 'of something near') return null;
  if (!read) {
    if (!named || (act === null && tells !== 'of it')) return null;
    return tells === 'of it' ? CLEAR : CLEAR_NEAR;
  }
  // A question asks of its verb; a topic may have another.
  if (!isOfVerb(one, act)) return named && act?.voice == null && isWhole(one, words) ? CLEAR_WHOLE : null;
  if (tells === 'of it') return named ? CLEAR_READ : CLEAR_NAMELESS;
  return named && (act !== null || !isOfOther(one)) ? CLEAR_NEAR_READ : null;
}

/**
 * Whether a day may be stated as the answer. A word must stand there for what happened, and a name that was asked for; nothing that is planned is stated.
 * @param all whose days may be meant, itself included
 * @param act what is done in the question; null where it has no verb
 */
export function isClear(
  first: Weighed,
  all: readonly Weighed[],
  { words }: Found,
  act: Act | null,
  question: string,
): boolean {
  const names = new Set(words.flatMap(({ text }) => (NAME.test(text) ? [text] : [])));
  const least = leastOf(first, act, names.size > 0, words);
  if (least === null || first.sure < least || first.dated.unreal) return false;
  if (isOfKin(first) || isToldElsewhere(first, all)) return false;
  if (!isSameOtherwise(first, words, act)) return false;
  // "Acme closed in May", asked when its factory did.
  const theirs = askedOf(question);
  if (theirs !== null && !hasAsked(first.hit, theirs)) return false;
  return (
    (names.size === 0 || first.hit.matched.some(({ asked, at }) => at.length > 0 && names.has(asked))) &&
    all.every(({ sure, dated }) => first.sure - sure >= LEAD || !differ([first.dated, dated]))
  );
}
