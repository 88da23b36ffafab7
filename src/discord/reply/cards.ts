import type { Answer, Evidence } from '../../answers/answer.ts';
import { plain, words, type Says } from '../../words.ts';
import { checkWords } from '../../words/check.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import { MAX_TEXT } from './body.ts';
import type { Card, Line, Reply } from './card.ts';
import { articlesIn, citedAgain } from './cited-again.ts';
import { citation } from './citation.ts';
import { lengthOf } from './compose.ts';
import { grouped } from './grouped.ts';
import { head } from './head.ts';
import { once } from './once.ts';
import { passage } from './passage.ts';
import { quoted, tellingIn } from './quoted.ts';

/**
 * An answer as a reply: what we say first, then a card an article with its passages and where they stand. No more cards are
 * laid out than a message could show, which of many passages takes far longer than to answer; the others are counted.
 */
export function cards(answer: Answer): Reply {
  const { kind, says, evidence } = answer;
  const nearest = answer.withheld ? [] : answer.nearest;
  const listed = ['people', 'help', 'about', 'corpus'].includes(kind);
  const listing: readonly Card[] = [
    ...(listed ? says.slice(1).map((line): Card => [{ style: 'text', says: line }]) : []),
    ...(answer.articles ?? []).map((article) => citation(article, [])),
  ];
  const first = head(listed ? says.slice(0, 1) : says).concat(
    [...evidence, ...nearest].some(isPartly) ? [note(words.partly)] : [],
  );
  const label = kind === 'check' ? checkWords.closest : words.closest;
  const room = MAX_TEXT - lengthOf(first) - REST;
  const again = new Map([evidence, nearest].flatMap(once).map(({ shown: one, again: more }) => [one, more]));
  const numbers = numbersOf(evidence.filter((one) => again.has(one)));
  const copies = (group: readonly Evidence[]): readonly Evidence[] => group.flatMap((one) => again.get(one)!);
  const inSame = (one: Evidence, next: Evidence): boolean =>
    oneArticle(one, next) && articlesIn(copies([one])) === articlesIn(copies([next]));
  function* all(): Generator<Counted> {
    for (const some of grouped(listing, () => true, lengthOf))
      yield { card: some.flat(), counts: some.length };
    for (const passages of [evidence, nearest])
      for (const group of grouped(
        passages.filter((one) => again.has(one)),
        inSame,
        (one) => taken(one, room) + lengthOf(citedAgain(copies([one]))),
      ))
        yield {
          card: card(group, group[0] === nearest[0] ? label : null, room, numbers).concat(
            citedAgain(copies(group)),
          ),
          counts: counted([...group, ...copies(group)]),
        };
  }
  const laid = moreThanFit(all());
  const total = listing.length + counted([...evidence, ...nearest]);
  return {
    head: first,
    cards: laid.map((one) => one.card),
    rest: (hidden) => ({
      style: 'text',
      says: words.remaining[kind](total - sum(laid.slice(0, laid.length - hidden))),
    }),
  };
}

/** A card, and what it counts for when it does not fit. */
interface Counted {
  readonly card: Card;
  readonly counts: number;
}

const sum = (all: readonly Counted[]): number => all.reduce((so, { counts }) => so + counts, 0);

/** All cards, or the first of them that are more than a message can show. */
function moreThanFit(all: Iterable<Counted>): readonly Counted[] {
  const laid: Counted[] = [];
  let length = 0;
  for (const one of all) {
    laid.push(one);
    length += lengthOf(one.card);
    if (length > MAX_TEXT) break;
  }
  return laid;
}

/** Of one article, and said or not said alike: words that somebody did not say stand on a card of their own. */
const oneArticle = (first: Evidence, next: Evidence): boolean =>
  first.article === next.article && isUnsaid(first) === isUnsaid(next);
const isUnsaid = ({ quotation }: Pick<Evidence, 'quotation'>): boolean => quotation?.quotation.unsaid != null;
/** Whether a passage has a reporter's words beside somebody's own. */
const isPartly = ({ quotation }: Evidence): boolean =>
  quotation?.quotation.kind === 'mixed' && quotation.quotation.unsaid === null;

/** What a card counts for when it does not fit: its stretches word for word, or its passages. */
const counted = (group: readonly Evidence[]): number =>
  group.reduce((so, one) => so + ((one.quotation && wordForWord(one.quotation.quotation).length) || 1), 0);

/** The number that each passage is shown with; none where there is one alone. */
function numbersOf(passages: readonly Evidence[]): ReadonlyMap<Evidence, number> {
  const first = passages.filter((one, i) => i === 0 || !isSameSentence(passages[i - 1]!, one));
  return new Map(first.length > 1 ? first.map((one, i) => [one, i + 1]) : []);
}

function card(
  group: readonly Evidence[],
  label: Says | null,
  room: number,
  numbers: ReadonlyMap<Evidence, number>,
): Line[] {
  const cited = citation(group[0]!.article, group);
  const lines = group.flatMap((one, i) => [
    ...speaker(one, group[i - 1]),
    ...dayAbove(one, group[i - 1]),
    ...numbered(shownOnce(group, i, room), numbers.get(one)),
  ]);
  return [
    ...(label ? [{ style: 'text', says: label } as const] : []),
    ...lines.map(({ style, says }) => ({ style, says, of: cited[0]!.of! })),
    ...cited,
  ];
}

/** A passage; of several quotations in one sentence, that sentence once, with all its marks and all that is known of them. */
function shownOnce(group: readonly Evidence[], at: number, room: number): Line[] {
  const one = group[at]!;
  if (at > 0 && isSameSentence(group[at - 1]!, one)) return [];
  const after = group.slice(at + 1).findIndex((next) => !isSameSentence(one, next));
  const run = group.slice(at, after < 0 ? undefined : at + 1 + after);
  if (run.length === 1) return shown(one, room);
  const strong = run.flatMap(({ quotation }) => tellingIn(quotation!.quotation));
  return unique(run.flatMap((each) => shown({ ...each, strong }, room)));
}

/** Whether two quotations of one person are parts of one reporter's sentence, which would be shown alike. */
const isSameSentence = (one: Evidence, next: Evidence): boolean =>
  one.quotation !== undefined &&
  one.quotation.quotation.kind !== 'direct' &&
  one.quotation.quotation.kind === next.quotation?.quotation.kind &&
  [one, next].every(({ strong }) => strong.length === 0) &&
  one.start === next.start &&
  one.end === next.end &&
  one.quotation?.called?.text === next.quotation?.called?.text;

const unique = (lines: readonly Line[]): Line[] => [
  ...new Map(lines.map((line) => [`${line.style} ${plain(line.says)}`, line])).values(),
];

/** A passage with its number, so that two that follow each other never look like one. */
function numbered(lines: readonly Line[], number: number | undefined): readonly Line[] {
  if (number === undefined) return lines;
  const at = lines.findIndex(({ style }) => style === 'note');
  if (at < 0) return [...lines, note(words.number(number))];
  return lines.with(at, note(words.inOneLine([words.number(number), lines[at]!.says])));
}

/** What a message needs for the line on what does not fit, and between its parts. */
const REST = 200;

/**
 * One passage with everything that is said of it alone, whole where a message has room for it; only its place when
 * all that is too much.
 * @param room UTF-16 units that the message has beside its head
 */
function shown(one: Evidence, room: number): Line[] {
  const { article, start, end } = one;
  const left =
    room - lengthOf([...speaker(one, undefined), ...dayAbove(one, undefined), ...citation(article, [one])]);
  const notes = (one.placed === undefined ? one.notes : one.notes.slice(1)).map(note);
  const bodies = one.quotation
    ? [quoted(one, one.quotation, true), quoted(one, one.quotation, false)]
    : [[passage(one, one.strong, [...one.strong, ...(one.keep ?? [])])]];
  const fitting = bodies.find((lines) => lengthOf([...lines, ...notes]) <= left);
  if (fitting) return [...fitting, ...notes];
  return [{ style: 'text', says: words.tooLongToShow(end - start, `${article.id}:${start}-${end}`) }];
}

const taken = (one: Evidence, room: number): number =>
  lengthOf([...speaker(one, undefined), ...dayAbove(one, undefined), ...shown(one, room)]);

/** In a timeline the day, which is told first of a passage, where it is another than that of the passage before. */
function dayAbove({ placed, notes }: Evidence, before: Evidence | undefined): Line[] {
  const [day] = placed === undefined ? [] : notes;
  if (!day || (before?.notes[0] && plain(before.notes[0]) === plain(day))) return [];
  return [{ style: 'text', says: emphasis(day) }];
}

const emphasis = (says: Says): Says =>
  says.map((piece) => ('own' in piece ? { field: piece.own, strong: true } : { ...piece, strong: true }));

/** Who speaks, by the name and with the office that this very article gives, where it is somebody else than in the passage before. */
function speaker({ quotation }: Evidence, before: Evidence | undefined): Line[] {
  const name = quotation?.called;
  if (!name || before?.quotation?.called?.text === name.text) return [];
  return [
    { style: 'text', says: words.speaker({ words: name }, quotation.office && { words: quotation.office }) },
  ];
}

const note = (says: Says): Line => ({ style: 'note', says });
