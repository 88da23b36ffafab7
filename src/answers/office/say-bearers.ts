import { copy, type Verbatim } from '../../corpus/verbatim.ts';
import { words, type Says } from '../../words.ts';
import { officeWords } from '../../words/office.ts';
import { articlesOf, stretches, timesOf } from '../said/counting.ts';
import type { Quoted } from '../said/sayings.ts';
import type { Bearer } from './bearers.ts';

/** So many places are named of one who bears an office, so many of several who do, and so many who are near it. */
const PLACES = 4;
const LISTED = 8;
const NEAR = 3;

const officeOf = ({ held: [place] }: Bearer): Verbatim => copy(place.article, place);

/** One person, or one whom an article only describes: how much is quoted, and which articles give the office. */
export function sayOne(bearer: Bearer, quoted: readonly Quoted[]): Says[] {
  const { person, held } = bearer;
  const marked = quoted.filter(({ quotation }) => quotation.kind !== 'indirect');
  const reported = quoted.filter(({ quotation }) => quotation.kind === 'indirect');
  const name = { words: person?.name ?? officeOf(bearer) };
  const more = held.length - PLACES;
  return [
    marked.length > 0
      ? words.quotedHead(name, null, stretches(marked), articlesOf(marked))
      : words.notQuoted(name),
    ...(reported.length > 0 ? [words.reported(timesOf(reported), articlesOf(reported))] : []),
    ...held
      .slice(0, PLACES)
      .map((place) => officeWords.given({ words: copy(place.article, place) }, place.article)),
    ...(more > 0 ? [officeWords.givenMore(more)] : []),
  ];
}

/** Several, each with the newest article that gives the office. */
export function saySeveral(bearers: readonly Bearer[]): Says[] {
  const more = bearers.length - LISTED;
  return [
    ...bearers.slice(0, LISTED).map((bearer) => {
      const { person, held, inside, outside } = bearer;
      const quoted = stretches(inside.length > 0 ? inside : outside);
      const name = person && { words: person.name };
      return officeWords.bearer(name, { words: officeOf(bearer) }, held[0].article, held.length - 1, quoted);
    }),
    ...(more > 0 ? [officeWords.moreBearers(more)] : []),
  ];
}

/** The holders of an office similar to the one asked for. */
export const sayNear = (bearers: readonly Bearer[]): Says[] =>
  bearers
    .slice(0, NEAR)
    .map((bearer) =>
      officeWords.near({ words: bearer.person!.name }, { words: officeOf(bearer) }, bearer.held[0].article),
    );
