import type { Person } from '../text/people/join.ts';
import type { Says } from '../words.ts';
import { unsaidWords } from '../words/unsaid.ts';
import { about as onlyAbout } from './about.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { attributed } from './attributed.ts';

/** What is shown of somebody on request, beside their quotations. */
export interface Requested {
  /** What is reported of their words without marks. */
  readonly reported?: boolean | undefined;
  /** Words that the articles do not say they said. */
  readonly unsaid?: boolean | undefined;
}

/**
 * What the articles have of words that somebody did not say: how many passages, and, on request, the passages, each with
 * what says so. They are never among the quotations that are counted.
 * @param asked the name as typed, said where several people bear it
 */
export function unsaidOf(
  archive: Archive,
  people: readonly Person[],
  asked: string,
  about: string,
  { reported = false, unsaid = false }: Requested,
): { says: Says[]; evidence: Evidence[] } {
  const all = people
    .flatMap((person) => archive.unsaid.get(person) ?? [])
    .filter(({ quotation }) => reported || quotation.kind !== 'indirect');
  const { quoted } = all.length > 0 ? onlyAbout(archive, all, about) : { quoted: all };
  if (quoted.length === 0) return { says: [], evidence: [] };
  const name = people.length === 1 ? { words: people[0]!.name } : { field: asked };
  return {
    says: [unsaidWords[unsaid ? 'shown' : 'asked'](name, quoted.length)],
    evidence: unsaid ? quoted.map((one) => attributed(archive, one)) : [],
  };
}

/** The answer with what the articles have of words that were not said: last, and counted nowhere. */
export const withUnsaid = (answer: Answer, unsaid: ReturnType<typeof unsaidOf>): Answer => ({
  ...answer,
  kind: unsaid.evidence.length > 0 ? 'quotations' : answer.kind,
  says: [...answer.says, ...unsaid.says],
  evidence: [...answer.evidence, ...unsaid.evidence],
});
