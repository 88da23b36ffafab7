import type { Person } from '../text/people/join.ts';
import { askedOffice } from '../text/offices/asked.ts';
import { words, type Says } from '../words.ts';
import type { Answer, Called } from './answer.ts';
import { speakers, type Archive } from './archive.ts';
import { articlesOf, stretches, timesOf } from './said/counting.ts';
import type { Quoted } from './said/sayings.ts';
import { attributed, latestOffice } from './attributed.ts';
import { about as onlyAbout } from './about.ts';
import { nearestNames } from './nearest-names.ts';
import { nothingBut } from './nothing-but.ts';
import { offeredNear } from './offered-near.ts';
import { quotedHere } from './quoted-here.ts';
import { occurrencesOf } from './occurrences-of.ts';
import { quoteOffice } from './office/quote-office.ts';
import { relayed } from './relayed.ts';
import { unsaidOf, withUnsaid, type Requested } from './quote-unsaid.ts';

/**
 * What a person said, word for word: newest article first, or, with `about`, best first; on request with what the
 * articles report in the reporter's words.
 * @param speaker a name as members write it: surname, full name, with or without a title
 * @param about what the quotations shall be about; empty for all
 * @param requested what is asked for beside quotations
 */
export function quote(archive: Archive, speaker: string, about = '', requested: Requested = {}): Answer {
  const query = about ? `${speaker}, about ${about}` : speaker;
  const spoken = requested.reported ? archive.spoken : archive.quoted;
  const meant = archive.people.find(speaker);
  const people = meant.filter((person) => spoken.has(person));
  const unsaid = unsaidOf(archive, meant, speaker, about, requested);
  if (people.length === 0)
    return (
      officeOf(archive, query, speaker, meant, about, requested) ??
      withUnsaid(notQuoted(archive, query, speaker, about), unsaid)
    );
  const all = people.flatMap((person) => spoken.get(person) ?? []);
  const found = onlyAbout(archive, all, about);
  const first = people[0]!;
  if (found.quoted.length === 0) {
    const not = words.notAbout({ words: first.name }, stretches(all), about);
    return withUnsaid(offeredNear(archive, query, not, found), unsaid);
  }
  const reported = found.quoted.filter(isReported);
  const answer: Answer = {
    kind: 'quotations',
    query,
    says: [
      head(
        people,
        found.quoted.filter((one) => !isReported(one)),
        speaker,
      ),
      ...(reported.length > 0 ? [words.reported(timesOf(reported), articlesOf(reported))] : []),
      ...(about ? [words.aboutThat(about)] : []),
      ...found.says,
    ],
    evidence: found.quoted.map((quoted) => attributed(archive, quoted)),
    nearest: [],
    ...(people.length > 1 && { called: calledSo(archive, people, about) }),
  };
  return withUnsaid(answer, unsaid);
}

/** Each of several people, by name once, with the latest office. */
function calledSo(archive: Archive, people: readonly Person[], about: string): Called {
  const each = new Map(people.map((person) => [person.name.text, person]));
  return {
    people: Array.from(each.values(), (person) => ({
      name: person.name,
      office: latestOffice(archive, archive.quoted.each(person)),
      stretches: stretches(archive.quoted.get(person) ?? []),
    })).toSorted((a, b) => b.stretches - a.stretches),
    about,
  };
}

/**
 * The words of the holder of an office, where an office is asked for. A name that is a word of office ("Bishop") is a name first:
 * whoever is reported under it is meant, and whoever is named before an office that nobody quoted bears.
 */
function officeOf(
  archive: Archive,
  query: string,
  asked: string,
  named: readonly Person[],
  about: string,
  requested: Requested,
): Answer | null {
  const office = named.some((person) => archive.spoken.has(person)) ? null : askedOffice(asked);
  const answer = office && quoteOffice(archive, query, { typed: asked, office }, about, requested);
  return answer && (named.length === 0 || answer.kind === 'quotations') ? answer : null;
}

/** Who is not quoted: what they pass on of others, else who is quoted. */
const notQuoted = (archive: Archive, query: string, asked: string, about: string): Answer =>
  relayed(archive, query, asked, about, () =>
    words.namedNotQuoted(asked, archive.articles.length, occurrencesOf(asked, archive)),
  ) ?? nobody(archive, query, asked);

const isReported = ({ quotation }: Quoted): boolean => quotation.kind === 'indirect';

function head(people: readonly Person[], found: readonly Quoted[], asked: string): Says {
  const names = people.map((person) => ({ words: person.name }));
  if (names.length > 1)
    return words.sameName(
      asked,
      names.map((name) => [name]),
    );
  if (found.length === 0) return words.notQuoted(names[0]!);
  return words.quotedHead(names[0]!, null, stretches(found), articlesOf(found));
}

function nobody(archive: Archive, query: string, asked: string): Answer {
  const quoted = speakers(archive);
  const meant = archive.people.find(asked);
  const known = meant.reduce((sum, person) => sum + mentions(archive, person), 0);
  const reported = timesOf(meant.flatMap((person) => archive.spoken.get(person) ?? []));
  const named = Math.max(known, occurrencesOf(asked, archive));
  const near = named
    ? []
    : nearestNames(
        quoted.map(({ person }) => person),
        asked,
      );
  return nothingBut(query, [
    named
      ? words.namedNotQuoted(asked, archive.articles.length, named)
      : words.nobodyQuoted(asked, archive.articles.length),
    ...(reported > 0 ? [words.onlyReported(reported)] : []),
    ...(near.length ? [words.nearestNames(near.map(({ name }) => ({ words: name })))] : []),
    quotedHere(quoted),
  ]);
}

/** How often somebody is named in the archive. */
const mentions = ({ articleOf, readingOf }: Archive, { members }: Person): number =>
  members.reduce((sum, member) => {
    const article = articleOf(member.article);
    return sum + (article ? readingOf(article).people[member.index]!.mentions.length : 0);
  }, 0);
