import { byBlanks } from '../grammar/cut.ts';
import { NEGATIONS } from '../grammar/negations.ts';
import { oneOf } from '../grammar/one-of.ts';
import { contains, hull, overlaps } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import type { Quotation } from '../text/reading.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { articlesOf, timesOf } from './said/counting.ts';
import type { Quoted } from './said/sayings.ts';
import { attributed } from './attributed.ts';
import { check } from './check.ts';
import { disclose } from './disclose.ts';

/** So many words may be a quotation; fewer are a phrase that anybody may use. */
const FEWEST = 4;
const SEARCHED = 20;
/** Below this share of the best score a sentence has only some of the words. */
const AS_GOOD = 0.75;

/**
 * Who said something: the check where the words are quoted word for word, else the quotations that contain them.
 * @returns null when nobody with a name is quoted with them
 */
export function whoSaid(archive: Archive, said: string): Answer | null {
  if (byBlanks(said).length >= FEWEST) {
    const checked = check(archive, said);
    if (['verbatim', 'partial'].includes(checked.check!.verdict)) return checked;
  }
  const found = archive.search.find(said, { limit: SEARCHED });
  if (found.outcome !== 'answered') return null;
  const best = found.hits[0]!.score;
  const hits = found.hits.filter(({ score }) => score >= AS_GOOD * best);
  const having = hits.filter((hit) => quotationsOf(archive, hit, said).length > 0);
  const quoted = having.flatMap((hit) => quotationsOf(archive, hit, said));
  const each = [...new Map(quoted.map((one) => [one.quotation, one])).values()];
  if (each.length === 0) return null;
  return {
    kind: 'quotations',
    query: said,
    says: [typedWords.withWords(timesOf(each), articlesOf(each)), ...disclose(found, having)],
    evidence: each.map((one) => attributed(archive, one)),
    nearest: [],
  };
}

/** "Who said Russia is an enemy" does not ask for who said that it is none. */
const DENIES = new RegExp(
  String.raw`\b(?:${oneOf(NEGATIONS)}|den(?:y|ies|ied|ying)|refus\w+|reject\w*)\b|n[’']t\b`,
  'iu',
);

/** The quotations of a passage that have every word by which it was found, and whose speaker has a name. */
function quotationsOf({ readingOf }: Archive, { passage, matched }: Hit, said: string): Quoted[] {
  const { article } = passage;
  const at = matched.flatMap((match) => match.at.slice(0, 1));
  if (at.length < 2) return [];
  const has = (quotation: Quotation): boolean =>
    quotation.speaker !== null &&
    overlaps(quotation, passage) &&
    contains(hull(quotation.parts), hull(at)) &&
    DENIES.test(article.text.slice(passage.start, passage.end)) === DENIES.test(said);
  return readingOf(article)
    .quotations.filter(has)
    .map((quotation) => ({ article, quotation }));
}
