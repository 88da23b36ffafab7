import type { Article } from '../../corpus/article.ts';
import { copy } from '../../corpus/verbatim.ts';
import { agrees } from '../../text/offices/agrees.ts';
import type { Office } from '../../text/offices/office.ts';
import { words, type Says } from '../../words.ts';
import { officeWords } from '../../words/office.ts';
import { about as onlyAbout } from '../about.ts';
import type { Answer, Evidence } from '../answer.ts';
import { speakers, type Archive } from '../archive.ts';
import { newestFirst } from '../newest-first.ts';
import { stretches } from '../said/counting.ts';
import type { Quoted } from '../said/sayings.ts';
import { attributed } from '../attributed.ts';
import { nothingBut } from '../nothing-but.ts';
import { offeredNear } from '../offered-near.ts';
import { occurrencesOf } from '../occurrences-of.ts';
import { quotedHere } from '../quoted-here.ts';
import { unsaidOf, withUnsaid, type Requested } from '../quote-unsaid.ts';
import { relayed } from '../relayed.ts';
import { allHeld, bearersOf, type Bearer } from './bearers.ts';
import type { Held } from './held.ts';
import { placesOf } from './places-of.ts';
import { sayNear, sayOne, saySeveral } from './say-bearers.ts';

/** An office that is asked for, and as it was typed. */
interface Asked {
  readonly typed: string;
  readonly office: Office;
}

/**
 * What those said to whom an article gives an office, each with the article that gives it: of one person all, of several
 * what they said in those articles, and who they are.
 */
export function quoteOffice(
  archive: Archive,
  query: string,
  { typed, office }: Asked,
  about: string,
  requested: Requested,
): Answer {
  const held = allHeld(archive, office);
  const all = bearersOf(archive, held, (given) => agrees(office, given), requested.reported ?? false);
  const quoted = all.filter(({ isQuoted }) => isQuoted());
  const people = all.flatMap(({ person }) => person ?? []);
  const answer =
    quoted.length > 0
      ? said(archive, query, typed, quoted, about)
      : (relayed(archive, query, typed, about, () => notQuoted(archive, typed, all)) ??
        nothingBut(query, [
          notQuoted(archive, typed, all),
          ...(all.length > 0 ? saySeveral(all) : near(archive, held, office)),
          ...onlyReported(archive, office, requested),
          quotedHere(speakers(archive)),
        ]));
  return withUnsaid(
    { ...answer, offices: placesOf(all) },
    unsaidOf(archive, people, typed, about, requested),
  );
}

/** The answer where somebody who bears the office is quoted. */
function said(
  archive: Archive,
  query: string,
  typed: string,
  bearers: readonly Bearer[],
  about: string,
): Answer {
  const alone = bearers.length === 1;
  const of = new Map(bearers.flatMap((one) => shownOf(one, alone).map((quoted) => [quoted, one])));
  const everything = alone ? [...of.keys()] : [...of.keys()].toSorted(byDay);
  const found = onlyAbout(archive, everything, about);
  const { quoted, says } = found;
  if (quoted.length === 0)
    return offeredNear(archive, query, officeWords.notAbout(typed, stretches(everything), about), found);
  const noted = new Set<string>();
  return {
    kind: 'quotations',
    query,
    says: [
      ...(alone ? sayOne(bearers[0]!, quoted) : [officeWords.several(typed), ...saySeveral(bearers)]),
      ...(about ? [words.aboutThat(about)] : []),
      ...says,
    ],
    evidence: quoted.map((one) => withOffice(archive, of.get(one)!, one, noted)),
    nearest: [],
  };
}

const byDay = (a: Quoted, b: Quoted): number => newestFirst(a.article, b.article);

/** Of one person all is shown, of several what each said in the articles that give the office, if anything. */
const shownOf = ({ inside, outside }: Bearer, alone: boolean): readonly Quoted[] => {
  if (alone) return [...inside, ...outside];
  return inside.length > 0 ? inside : outside;
};

/** A quotation with the office that its article gives, or, once an article, with a line that it does not give it. */
function withOffice(archive: Archive, { held }: Bearer, quoted: Quoted, noted: Set<string>): Evidence {
  const one = attributed(archive, quoted);
  const { article } = quoted;
  const place = placeIn(held, article);
  if (place) return { ...one, quotation: { ...one.quotation!, office: copy(article, place) } };
  const name = one.quotation!.called;
  if (!name || noted.has(article.id)) return one;
  noted.add(article.id);
  return { ...one, notes: [officeWords.notGivenHere({ words: name })] };
}

/** By the places of an office: the first of each article. */
const first = new WeakMap<Bearer['held'], ReadonlyMap<Article, Held>>();

function placeIn(held: Bearer['held'], article: Article): Held | undefined {
  const known = first.get(held) ?? new Map(held.toReversed().map((one) => [one.article, one]));
  first.set(held, known);
  return known.get(article);
}

const notQuoted = (archive: Archive, typed: string, bearers: readonly Bearer[]): Says =>
  bearers.length > 0
    ? officeWords.notQuoted(typed, archive.articles.length)
    : officeWords.nobody(typed, archive.articles.length, occurrencesOf(typed, archive));

/** Who is quoted and bears an office with the same head: "deputy foreign minister" for "foreign minister". */
const near = (archive: Archive, held: ReturnType<typeof allHeld>, { head }: Office): Says[] =>
  sayNear(
    bearersOf(archive, held, (given) => given.head === head, false).filter(
      ({ person, isQuoted }) => person !== null && isQuoted(),
    ),
  );

/** That those who bear the office are reported, where that was not asked for. */
function onlyReported(archive: Archive, office: Office, { reported = false }: Requested): Says[] {
  if (reported) return [];
  const all = bearersOf(archive, allHeld(archive, office), (given) => agrees(office, given), true);
  const count = all.reduce((sum, { inside, outside }) => sum + inside.length + outside.length, 0);
  return count > 0 ? [words.onlyReported(count)] : [];
}
