import type { Article } from '../../corpus/article.ts';
import type { CorrectionOf } from '../../corpus/corrections/correction.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { CorrectionProblem } from '../../corpus/problem.ts';
import type { LocalPerson, Quotation, Reading } from '../reading.ts';
import { newPerson, personIn } from './person-in.ts';

const distance = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The mention that goes with the cue where it is no name, which stays true; else the nearest of the speaker's names. */
function sourceOf({ basis, source, ...range }: Quotation, { mentions }: LocalPerson): Range {
  if (source && (basis === 'pronoun' || basis === 'described')) return source;
  const { start, end } = mentions.reduce((a, b) => (distance(b, range) < distance(a, range) ? b : a));
  return { start, end };
}

/** A quotation as the keeper has it. */
const corrected = (quotation: Quotation, rest: Partial<Quotation>): Quotation => ({
  ...quotation,
  together: [],
  certain: true,
  basis: 'keeper',
  rule: 'keeper',
  ...rest,
});

/**
 * A reading with the speaker of what is quoted at a place put right.
 * @returns why it is not, where the article has no such quotation or name
 */
export function withSpeaker(
  article: Article,
  reading: Reading,
  correction: CorrectionOf<'speaker'>,
): Reading | CorrectionProblem['why'] {
  const meant = reading.quotations.filter(({ parts }) => parts.some((part) => overlaps(part, correction)));
  if (meant.length === 0) return 'no quotation there';
  if (meant.some(({ unsaid }) => unsaid !== null)) return 'said by nobody';
  if (new Set(meant.map(({ speaker }) => speaker)).size > 1) return 'several speakers';
  const replaced = (change: (quotation: Quotation) => Quotation, people = reading.people): Reading => ({
    ...reading,
    people,
    quotations: reading.quotations.map((one) => (meant.includes(one) ? change(one) : one)),
  });
  if (correction.speaker === null)
    return replaced((one) => corrected(one, { speaker: null, source: null, relayedBy: null }));
  const known = personIn(article, reading, correction.speaker);
  if (known === 'several of that name') return known;
  const added = known === 'no such name' ? newPerson(article, correction.speaker) : null;
  if (known === 'no such name' && !added) return known;
  const people = added ? [...reading.people, added] : reading.people;
  const speaker = added ? people.length - 1 : (known as number);
  return replaced((one) => corrected(one, { speaker, source: sourceOf(one, people[speaker]!) }), people);
}
