import { contains, overlaps, type Range } from '../../corpus/span.ts';
import { OBJECT_PRONOUNS } from '../../grammar/pronouns.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { LocalPerson, Reading } from '../../text/reading.ts';
import { NAME } from '../when-ways.ts';
import { isLost } from './lost.ts';
import { isNamesake } from './namesake.ts';
import { isOfThing } from './of-things.ts';
import { isForPersons } from './theirs.ts';

const personsIn = ({ people }: Reading): LocalPerson[] => people.filter(({ kind }) => kind === 'person');

const isIn = (person: Range, at: readonly Range[]): boolean => at.some((one) => contains(person, one));

/** What stands before the verb of a clause. */
const subjectOf = ({ start, verb }: Scene['clauses'][number]): Range | null =>
  verb && { start, end: verb.start };

/**
 * Whether some words stand, all of them, before the verbs of other clauses than one: "Berg left in June; Olde was elected in August",
 * asked when Olde left.
 */
const areElsewhere = (at: readonly Range[], { clauses }: Scene, own: Scene['clauses'][number]): boolean =>
  at.every((one) =>
    clauses.some((clause) => {
      const subject = clause === own ? null : subjectOf(clause);
      // "Roe, who ran it, left": what stands before "who" is the subject of what comes after.
      return subject !== null && contains(subject, one) && clauses[clauseOf(clauses, one)] !== own;
    }),
  );

/** Whether a clause has a pronoun behind its verb that may stand for somebody named elsewhere: "Berg dismissed him in May". */
const hasObject = ({ words }: Scene, clause: Scene['clauses'][number]): boolean =>
  words.some(
    ({ start, low }) => start > (clause.verb?.end ?? 0) && start < clause.end && OBJECT_PRONOUNS.has(low),
  );

/** What may stand between a name and the word for who that is: "his wife, Greta", "Jan Dahl, the former aide". */
const BESIDE =
  /^(?:,? |, (?:(?:an?|the|his|her|their|\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}['’]s?) )?(?:\p{Ll}+ ){0,2})$/u;
/** A name and the word for who that is stand within so many UTF-16 units. */
const FAR = 60;

/** Whether somebody is called what the question asks for: Greta of "Berg’s wife, Greta, died", asked when his wife did. */
const isCalled = (text: string, name: Range, matched: Hit['matched']): boolean =>
  matched.some(
    ({ asked, at }) =>
      isForPersons({ kind: 'word', low: asked.toLowerCase() }) &&
      at.some((one) => {
        const [left, right] = one.end <= name.start ? [one, name] : [name, one];
        return right.start - left.end < FAR && BESIDE.test(text.slice(left.end, right.start));
      }),
  );

/** "Dahl's", of Dahl. */
const isOwner = (text: string, { end }: Range): boolean => /^['’]s\b/u.test(text.slice(end, end + 3));

/**
 * Whether somebody else than was asked for does it: a name that was asked stands only beside the sentence, does something else there, or
 * has something of its own ("Roe, Dahl's chief of staff, resigned"), and another's stands before its verb.
 */
function isSubject(
  text: string,
  reading: Reading,
  told: Scene,
  event: Range,
  matched: Hit['matched'],
): boolean {
  const clause = told.clauses.findLast(({ start }) => start <= event.start);
  const subject = clause && subjectOf(clause);
  if (!clause || !subject) return false;
  const free = clause.link !== 'relative' && !hasObject(told, clause);
  const absent = matched.some(
    ({ asked, at }) =>
      NAME.test(asked) && (at.every((one) => isOwner(text, one)) || (free && areElsewhere(at, told, clause))),
  );
  if (!absent) return false;
  const met = matched.flatMap(({ at }) => at);
  const before = personsIn(reading)
    .flatMap(({ mentions }) => mentions)
    .filter((one) => contains(subject, one));
  const isAsked = (one: Range): boolean => met.some((range) => overlaps(range, one));
  // "Roe and Dahl of Lund proposed it", asked of Roe in Oslo: the place may be told elsewhere.
  if (before.some((one) => isAsked(one) && !isOwner(text, one))) return false;
  return before.some((one) => !isAsked(one) && !isCalled(text, one, matched));
}

/** So far behind a name "who" may stand: ", who". */
const RIGHT_BEHIND = 3;

/**
 * Whether "who" tells it of somebody else than was asked for, who is named right before it: "Robert Kennedy was the brother of John F.
 * Kennedy, who was shot in 1963". What the two names share names neither.
 */
function isOfWho(reading: Reading, { clauses }: Scene, event: Range, matched: Hit['matched']): boolean {
  const clause = clauses.findLast(({ start }) => start <= event.start);
  if (clause?.link !== 'relative') return false;
  const persons = personsIn(reading).flatMap(({ mentions }) => mentions);
  const who = persons.find(({ end }) => end <= clause.own && clause.own - end <= RIGHT_BEHIND);
  if (!who) return false;
  const met = matched.filter(({ asked }) => NAME.test(asked));
  return persons.some(
    (other) =>
      other.end <= who.start &&
      met.some(({ at }) => isIn(other, at) && !isIn(who, at)) &&
      met.every(({ at }) => isIn(other, at) || !isIn(who, at)),
  );
}

/**
 * Whether what a sentence tells is told of somebody else than was asked for.
 * @param told the sentence, taken apart
 * @param event the word in it that stands for what was asked
 */
export const isAnothers = (
  text: string,
  reading: Reading,
  told: Scene,
  event: Range,
  matched: Hit['matched'],
): boolean =>
  isSubject(text, reading, told, event, matched) ||
  isOfThing(told, event, matched) ||
  isLost(told, matched) ||
  isOfWho(reading, told, event, matched) ||
  isNamesake(text, reading, matched);
