import { byBlanks } from '../grammar/cut.ts';
import { oneOf } from '../grammar/one-of.ts';
import { SAID } from '../grammar/saying.ts';
import type { Article, Block } from './article.ts';
import { BY_KEEPER } from './corrections/as-furniture.ts';
import { isHeadline, isProse } from './below/below-rule.ts';

/** The rule of what recurs. */
const RECURRING = 'recurring';

/** In so many stories of one outlet a line is the outlet's own, not the stories'. */
export const LEAST = 5;

/** What is longer is a paragraph; shorter than so many words, a heading, a name or a greeting. */
const LONGEST = 300;
const FEWEST_WORDS = 4;

const MARKS = /["“”«»„]/u;
/** What somebody says or does may be told in many stories, and is evidence in each. */
const SPEECH = new RegExp(
  String.raw`\b(?:${oneOf(SAID)}|says|tells|adds|according to|states|announced|called|thinks?|believes?)\b`,
  'iu',
);
/** What introduces other lines or asks for them, and the items of a list, which are facts as often as not. */
const LEADS_ON =
  /[:,;?][*_)]{0,3}$|^(?:[-*•]|\d{1,3}[.)])\s|^\W{0,3}(?:(?:full )?text|(?:opening |floor )?statement|remarks|speech|transcript|testimony|letter)\b/iu;

const squeezed = (line: string): string => (/\s\s|[^\S ]/u.test(line) ? line.replaceAll(/\s+/gu, ' ') : line);

/** Begins a long line as it is compared: no line of a page begins with a line's end. */
const LONG = '\n';

/** What a line may be: a sign, which stands anywhere; a sentence, which stands at the end of a page; or evidence. */
function kindOf(line: string): 'sign' | 'sentence' | null {
  if (line.startsWith(LONG) || byBlanks(line, FEWEST_WORDS).length < FEWEST_WORDS) return null;
  if (LEADS_ON.test(line)) return null;
  if (isHeadline(line)) return MARKS.test(line[0]!) ? null : 'sign';
  return isProse(line) && !MARKS.test(line) && !SPEECH.test(line) ? 'sentence' : null;
}

/** A line as it is compared; of a long one its beginning and its length are enough to tell copies of a story. */
function lineOf({ text }: Article, { start, end }: Block): string {
  const long = end - start > LONGEST;
  return long ? `${LONG}${text.slice(start, start + 80)}${end - start}` : squeezed(text.slice(start, end));
}

type Lines = ReadonlySet<string>;

/** What takes lines out once all have been counted. */
const LATER: ReadonlySet<string | undefined> = new Set([RECURRING, BY_KEEPER]);

/** The lines of an article, those among them that were taken out because they recur, or by the keeper. */
export const pageOf = (article: Article): Lines =>
  new Set(
    article.blocks.flatMap((block) =>
      block.role === 'body' || LATER.has(block.rule) ? [lineOf(article, block)] : [],
    ),
  );

/** Whether a line is ever taken out. */
export const mayRecur = (line: string): boolean => kindOf(line) !== null;

/** In how many pages each line stands. */
function counted(pages: readonly Lines[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const page of pages) for (const line of page) found.set(line, (found.get(line) ?? 0) + 1);
  return found;
}

/** Whether a page is a story of its own: copies of one story are not many. @param shared how many of its lines stand in others too */
export const isOwnStory = (shared: number, lines: number): boolean => shared * 2 <= lines;

/** The lines of an outlet's pages that recur in many of its stories. */
function recurringIn(pages: readonly Lines[]): string[] {
  const all = counted(pages);
  const stories = pages.filter((page) =>
    isOwnStory([...page].filter((line) => all.get(line)! > 1).length, page.size),
  );
  return [...counted(stories)].flatMap(([line, count]) => (count >= LEAST ? [line] : []));
}

/** An article without lines that recur: as furniture, the rest counted anew. One that has no others stays as it is. */
export function without(article: Article, recurring: Lines): Article {
  if (recurring.size === 0) return article;
  const { blocks } = article;
  const kinds = blocks.map((block) => {
    if (block.role !== 'body') return 'aside';
    const line = lineOf(article, block);
    return recurring.has(line) ? kindOf(line) : null;
  });
  const last = kinds.lastIndexOf(null);
  if (last === -1 || !kinds.some((kind) => kind === 'sign' || kind === 'sentence')) return article;
  let number = 0;
  return {
    ...article,
    blocks: blocks.map((block, i): Block => {
      if (block.role !== 'body') return block;
      const out = kinds[i] === 'sign' || (kinds[i] === 'sentence' && i > last);
      return out
        ? Object.assign({}, block, { role: 'furniture', number: null, rule: RECURRING })
        : Object.assign({}, block, { number: ++number });
    }),
  };
}

/**
 * Takes out what an outlet prints with story after story: lines that recur in five or more of its stories, but no
 * words that somebody says. Linear; the order of the articles does not matter.
 */
export function withoutRecurring(articles: readonly Article[]): Article[] {
  const outlets = Map.groupBy(articles, ({ outlet }) => outlet);
  const recurring = new Map(
    [...outlets].map(
      ([outlet, own]) => [outlet, new Set(recurringIn(own.map(pageOf)).filter(mayRecur))] as const,
    ),
  );
  return articles.map((article) => without(article, recurring.get(article.outlet)!));
}
