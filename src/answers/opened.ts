import { HIDDEN, type Article } from '../corpus/article.ts';
import { overlaps, type Range } from '../corpus/span.ts';
import type { Says } from '../words.ts';
import { read } from '../text/read.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { wholeSentences } from './evidence.ts';
import { nothingBut } from './nothing-but.ts';

/**
 * The passage at an address, in whole sentences, a paragraph each.
 * @param range null for the whole article
 */
export function opened(archive: Archive, id: string, range: Range | null): Answer {
  const before = archive.articleOf(id) ? null : archive.earlier(id);
  const article = before?.article ?? archive.articleOf(id);
  const query = range ? `${id}:${range.start}-${range.end}` : id;
  if (!article) return nothingBut(query, [typedWords.noSuchArticle(query)]);
  if (range && (range.start >= range.end || range.end > article.text.length))
    return nothingBut(query, [typedWords.noSuchPlace]);
  const readingOf = before ? read : archive.readingOf;
  const answer = range
    ? shown(readingOf, article, range, query, () => typedWords.opened)
    : shown(readingOf, article, { start: 0, end: article.text.length }, query, typedWords.wholeArticle);
  return before ? { ...answer, says: [...answer.says, typedWords.earlier(before.newer)] } : answer;
}

/** The article that was published at a web address; links to anything else are not followed. */
export function openedLink(archive: Archive, address: string): Answer {
  const asked = addressOf(address);
  const article = archive.articles.find(({ url }) => url !== null && addressOf(url) === asked);
  if (article) return { ...opened(archive, article.id, null), query: address };
  return nothingBut(address, [
    /^(?:\w+\.)?discord(?:app)?\.com\/channels\//u.test(asked)
      ? typedWords.messageLink
      : typedWords.unknownLink,
  ]);
}

function shown(
  readingOf: Archive['readingOf'],
  article: Article,
  range: Range,
  query: string,
  says: (paragraphs: number) => Says,
): Answer {
  const evidence = article.blocks
    .filter((block) => block.role === 'body' && overlaps(block, range))
    .map((block) => {
      const within = { start: Math.max(block.start, range.start), end: Math.min(block.end, range.end) };
      return Object.assign(wholeSentences(article, readingOf(article), [within]), { strong: [], notes: [] });
    });
  if (evidence.length === 0) return nothingBut(query, [typedWords.noSuchPlace]);
  const hidden = article.blocks.some((block) => block.rule === HIDDEN && overlaps(block, range));
  const told = [says(evidence.length), ...(hidden ? [typedWords.hidden] : [])];
  return { kind: 'article', query, says: told, evidence, nearest: [] };
}

/** What somebody's programs add to a link to know where it was clicked. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|cmpid)$/u;

/** A web address without what does not change the page: how it is asked for, "www.", a final slash, a place in it, tracking. */
function addressOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const asked = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const path = url.pathname.replace(/\/+$/u, '');
  return `${url.host.replace(/^www\./u, '')}${path}${asked.length > 0 ? `?${asked.toSorted().join('&')}` : ''}`;
}
