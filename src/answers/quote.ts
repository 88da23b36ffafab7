import type { Person } from '../text/people/join.ts';
import { passedOn } from './passed-on.ts';
import { words, type Says } from '../words.ts';
import type { Answer } from './answer.ts';
import { articlesOf, speakers, stretches, type Archive, type Quoted } from './archive.ts';
import { attributed } from './attributed.ts';
import { about as onlyAbout } from './about.ts';
import { nearestNames } from './nearest-names.ts';
import { nothingBut } from './nothing-but.ts';
import { occurrencesOf } from './occurrences-of.ts';
import { unsaidOf, type Requested } from './quote-unsaid.ts';

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
    return withUnsaid(relayed(archive, query, speaker, about) ?? nobody(archive, query, speaker), unsaid);
  const all = people.flatMap((person) => spoken.get(person) ?? []);
  const found = about ? onlyAbout(archive, all, about) : { quoted: all, says: [] };
  const first = people[0]!;
  if (found.quoted.length === 0)
    return withUnsaid(
      nothingBut(query, [words.notAbout({ words: first.name }, stretches(all), about), ...found.says]),
      unsaid,
    );
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
      ...(reported.length > 0 ? [words.reported(reported.length, articlesOf(reported))] : []),
      ...(about ? [words.aboutThat(about)] : []),
      ...found.says,
    ],
    evidence: found.quoted.map((quoted) => attributed(archive, quoted)),
    nearest: [],
  };
  return withUnsaid(answer, unsaid);
}

/** The answer with what the articles have of words that were not said: last, and counted nowhere. */
const withUnsaid = (answer: Answer, unsaid: ReturnType<typeof unsaidOf>): Answer => ({
  ...answer,
  kind: unsaid.evidence.length > 0 ? 'quotations' : answer.kind,
  says: [...answer.says, ...unsaid.says],
  evidence: [...answer.evidence, ...unsaid.evidence],
});

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

/** Who is not quoted may still pass on what others said: that is shown then, never as the asked one's own words. */
function relayed(archive: Archive, query: string, asked: string, about: string): Answer | null {
  const all = passedOn(archive, asked);
  const { quoted, says } = about ? onlyAbout(archive, all, about) : { quoted: all, says: [] };
  if (quoted.length === 0) return null;
  const named = occurrencesOf(asked, archive.articles);
  return {
    kind: 'quotations',
    query,
    says: [
      words.namedNotQuoted(asked, archive.articles.length, named),
      words.passesOn(asked, stretches(quoted), articlesOf(quoted)),
      ...(about ? [words.aboutThat(about)] : []),
      ...says,
    ],
    evidence: quoted.map((one) => attributed(archive, one)),
    nearest: [],
  };
}

function nobody(archive: Archive, query: string, asked: string): Answer {
  const quoted = speakers(archive);
  const meant = archive.people.find(asked);
  const known = meant.reduce((sum, person) => sum + mentions(archive, person), 0);
  const reported = meant.flatMap((person) => archive.spoken.get(person) ?? []).length;
  const named = Math.max(known, occurrencesOf(asked, archive.articles));
  const near = named
    ? []
    : nearestNames(
        quoted.map(({ person }) => person),
        asked,
      );
  const shown = quoted
    .slice(0, 8)
    .map(({ person, stretches: n }) => ({ name: { words: person.name }, stretches: n }));
  return nothingBut(query, [
    named
      ? words.namedNotQuoted(asked, archive.articles.length, named)
      : words.nobodyQuoted(asked, archive.articles.length),
    ...(reported > 0 ? [words.onlyReported(reported)] : []),
    ...(near.length ? [words.nearestNames(near.map(({ name }) => ({ words: name })))] : []),
    quoted.length ? words.quotedHere(shown, quoted.length - shown.length) : words.nobodyAtAll,
  ]);
}

/** How often somebody is named in the archive. */
const mentions = ({ articleOf, readingOf }: Archive, { members }: Person): number =>
  members.reduce((sum, member) => {
    const article = articleOf(member.article);
    return sum + (article ? readingOf(article).people[member.index]!.mentions.length : 0);
  }, 0);
