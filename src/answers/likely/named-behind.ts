import type { Hit } from '../../search/found.ts';
import { inBody } from '../../text/in-body.ts';
import type { Archive } from '../archive.ts';
import { NAME } from '../when-ways.ts';

/** Where a name stands in the body of a hit's article: the places of its sentences in the reading. */
function sentencesWith(archive: Archive, { passage: { article } }: Hit, name: string): number[] {
  const reading = archive.readingOf(article);
  const pattern = new RegExp(String.raw`\b${RegExp.escape(name)}\b`, 'u');
  return reading.sentences.flatMap((_, at) => {
    const one = inBody(article, reading, at);
    return one !== null && pattern.test(article.text.slice(one.start, one.end)) ? [at] : [];
  });
}

/**
 * Whether a name of the question that a passage lacks stands only once in its article, in a sentence behind it, so that nothing shows whether both
 * tell of one thing: "On 3 May the council opened a library. A second one stands in Lund", asked when it opened the library in Lund. The reader
 * does not tell these from "The accident happened in Lund".
 */
export const isNamedBehind = (archive: Archive, hit: Hit): boolean =>
  hit.matched.some(({ asked, at }) => {
    if (at.length > 0 || !NAME.test(asked) || hit.passage.article.title.includes(asked)) return false;
    const [only, ...others] = sentencesWith(archive, hit, asked);
    return only !== undefined && others.length === 0 && only > hit.passage.sentence;
  });
