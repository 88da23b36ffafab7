import { overlaps } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import type { Says } from '../words.ts';
import type { Archive, Quoted } from './archive.ts';
import { disclose } from './disclose.ts';
import { wholeSentences } from './evidence.ts';

/** Those quotations whose own sentences meet a word of `about`, best first, and what must be disclosed about the matching. */
export function about(
  archive: Archive,
  all: readonly Quoted[],
  topic: string,
): { quoted: Quoted[]; says: Says[] } {
  const articles = new Set(all.map((quoted) => quoted.article));
  const found = archive.search.find(topic, { only: (article) => articles.has(article), limit: 1000 });
  const scored = all.flatMap((quoted) => {
    const place = wholeSentences(quoted.article, archive.readingOf(quoted.article), [quoted.quotation]);
    const hits = found.bearing.filter(
      (hit) => hit.passage.article === quoted.article && overlaps(hit.passage, place) && meets(hit),
    );
    return hits.length ? [{ quoted, hits, score: Math.max(...hits.map((hit) => hit.score)) }] : [];
  });
  const best = scored.toSorted((a, b) => b.score - a.score);
  return {
    quoted: best.map((one) => one.quoted),
    says: disclose(
      found,
      best.flatMap((one) => one.hits),
    ),
  };
}

/** Whether the sentence itself has a word of the question, not only its headline or paragraph. */
const meets = (hit: Hit): boolean => hit.matched.some((match) => match.at.length > 0);
