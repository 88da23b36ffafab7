import { overlaps } from '../../corpus/span.ts';
import type { Found, Hit } from '../../search/found.ts';
import { isSame, meetsAll } from '../meets-all.ts';
import { type Contest, contestOf } from './compare.ts';

/** A hit with the question's word for who won met where the passage tells it, in whatever word. */
function decided(hit: Hit, { asked, same }: Contest): Hit {
  if (same === null) return hit;
  const isThere = hit.matched.some(
    (match) => match.asked === asked && isSame(match) && match.at.some((one) => overlaps(one, same)),
  );
  if (isThere) return hit;
  const word = hit.passage.article.text.slice(same.start, same.end).toLowerCase();
  const others = hit.matched.filter((match) => match.asked !== asked);
  return { ...hit, matched: [...others, { asked, how: 'meaning', at: [same], word, similarity: 1 }] };
}

/**
 * The same search, with the word for who won met by the one that tells it of the same: "Holm beat Berg" by "Berg lost to Holm". What tells that the
 * other one won comes last, and answers nothing.
 */
export function decide(found: Found, question: string): Found {
  const contest = contestOf(question);
  const told = new Map(found.hits.map((hit) => [hit, contest(hit)]));
  const again = new Map(found.hits.map((hit) => [hit, decided(hit, told.get(hit)!)]));
  const inOrder = (hits: readonly Hit[]): Hit[] =>
    hits
      .toSorted((a, b) => Number(told.get(a)!.other) - Number(told.get(b)!.other))
      .map((hit) => again.get(hit)!);
  const hits = inOrder(found.hits);
  const [first] = hits;
  const isAnswer =
    first === again.get(found.hits[0]!) || (first !== undefined && meetsAll(first, found.words, isSame));
  const outcome = found.outcome === 'answered' && !isAnswer ? 'bearing' : found.outcome;
  return { ...found, outcome, hits, bearing: inOrder(found.bearing) };
}
