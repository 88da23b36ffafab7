import { contains, overlaps, type Range } from '../../corpus/span.ts';
import type { Found, Hit } from '../../search/found.ts';
import { clauseAt } from '../../text/dates/clauses/clause-at.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import type { Archive } from '../archive.ts';
import { asQuestion } from '../asks-when.ts';
import { hitAt } from '../hit-at.ts';
import { isDay } from '../when-of.ts';
import { dayFor } from '../when-for.ts';
import { dateHit } from '../when-passage.ts';
import { supporting } from '../when-supports.ts';
import { happened, nowhere, type Placed, published, told } from './place.ts';

/** What is reported on a subject: on its own day, as `/when` gives it; else on the day of the verb that reports it. */
export function ofMatter(archive: Archive, about: string, { bearing: hits, words }: Found): Placed[] {
  const question = asQuestion(about);
  const dayOf = dayFor(archive, words, question);
  // Passages on something else ("civil rights" for the Civil War) stand only where there are no others.
  const meant = hits.filter(supporting(words, question));
  return (meant.length > 0 ? meant : hits).map((hit): Placed => {
    const one = dayOf(hit);
    const reading = archive.readingOf(hit.passage.article);
    const verb = telling(archive, hit);
    const cued =
      verb !== null &&
      reading.quotations.some(({ cue, unsaid }) => cue !== null && unsaid === null && overlaps(cue, verb));
    const teller = verb === null ? null : dateHit(atVerb(hit, archive, verb), reading);
    // What did not happen has no day; that somebody said so has one.
    const tells = teller !== null && teller.bears !== 'against' && (cued || one.bears !== 'against');
    if (isDay(one.when)) return happened(one)!;
    const onDay = tells ? told(one, teller) : null;
    return onDay ?? happened(one) ?? (cued && tells ? published(one) : null) ?? nowhere(one);
  });
}

const atVerb = ({ passage: { article, sentence } }: Hit, archive: Archive, verb: Range): Hit =>
  hitAt(article, sentence, archive.readingOf(article).sentences[sentence]!, [verb]);

/** The verb that governs all that a sentence tells of a matter. */
function telling(archive: Archive, { passage: { article, sentence }, matched }: Hit): Range | null {
  const reading = archive.readingOf(article);
  const range = reading.sentences[sentence]!;
  const first = matched.flatMap(({ at }) => at).find((at) => contains(range, at));
  const { clauses } = scene(article.text, range, reading.timexes);
  let index = clauseAt(clauses, first ?? range);
  for (let above = clauses[index]?.parent; above != null; above = clauses[index]?.parent) index = above;
  return clauses[index]?.verb ?? null;
}
