import { contains, overlaps, type Range } from '../../corpus/span.ts';
import type { AskedWord, Found, Hit, Match } from '../../search/found.ts';
import type { Reading } from '../../text/reading.ts';
import type { Archive } from '../archive.ts';
import { isOwn, isOwnWord, meetsAll } from '../meets-all.ts';
import { NAME } from '../when-ways.ts';
import { spelledOut } from './spelled-out.ts';

/** Where a passage has somebody by a part of their name, who is called by another part of it elsewhere in the article: "Roe", of Ann Roe. */
function calledAt(name: string, { passage, matched }: Hit, { people }: Reading): Range[] {
  const { text } = passage.article;
  const asked = matched.filter((match) => NAME.test(match.asked) && match.asked !== name && isOwn(match));
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(name)}(?![\p{L}\p{N}])`, 'u');
  return people.flatMap(({ kind, name: full, mentions }) =>
    kind === 'person' && whole.test(text.slice(full.start, full.end))
      ? mentions.filter(
          (one) => contains(passage, one) && asked.some(({ at }) => at.some((place) => overlaps(one, place))),
        )
      : [],
  );
}

/** A hit with each name that its sentence lacks met by what stands there for it. */
function called(hit: Hit, words: readonly AskedWord[], reading: Reading): Hit {
  const met = words.flatMap(({ text }): Match[] => {
    if (!NAME.test(text) || hit.matched.some((match) => match.asked === text && isOwnWord(match))) return [];
    const out = spelledOut(text, hit);
    const at = out === null ? calledAt(text, hit, reading) : [out];
    return at.length === 0 ? [] : [{ asked: text, how: 'word', at, word: text, similarity: 1 }];
  });
  if (met.length === 0) return hit;
  const others = hit.matched.filter(({ asked }) => met.every((match) => match.asked !== asked));
  return { ...hit, matched: [...others, ...met] };
}

/**
 * The same search, with names met that a passage has only in part or writes in full: who was asked for as Ann Roe is "Roe" from the second time on, and
 * "GM" may be "General Motors". It is answered where a passage then has every word itself, and that passage comes first.
 */
export function asCalled(archive: Archive, found: Found): Found {
  const again = new Map(
    found.hits.map((hit) => [hit, called(hit, found.words, archive.readingOf(hit.passage.article))]),
  );
  const hits = [...again.values()];
  const bearing = found.bearing.map((hit) => again.get(hit)!);
  const isWhole = (hit: Hit): boolean => meetsAll(hit, found.words, isOwnWord);
  const whole = hits.filter((hit) => isWhole(hit) && !found.hits.includes(hit));
  if (whole.length === 0 || isWhole(hits[0]!)) return { ...found, hits, bearing };
  return {
    ...found,
    outcome: 'answered',
    hits: [...whole, ...hits.filter((hit) => !whole.includes(hit))],
    bearing: [...whole, ...bearing.filter((hit) => !whole.includes(hit))],
  };
}
