import type { Article, Published } from '../article.ts';
import { isTitle } from '../headline.ts';
import { makeArticle } from '../make.ts';
import type { Problem } from '../problem.ts';
import { withoutContradicting } from './contradicting.ts';
import { entriesOf, type Entry } from './correction.ts';
import { asFurniture, BY_KEEPER } from './as-furniture.ts';
import { withoutStale } from './stale.ts';
import { whereverItStands } from './wherever.ts';

/** Articles as the keeper has put them right, and what is to be put right once they are read. */
export interface Corrected {
  readonly articles: readonly Article[];
  /** The corrections that fit the articles and do not contradict each other. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const day = (value: string | null): Published => ({ value, from: value, to: value, basis: 'keeper' });

/** The last entry of each article: entries of one article that are left say the same. */
const byArticle = <T extends { readonly article: string }>(
  entries: readonly { readonly correction: T }[],
): ReadonlyMap<string, T> => new Map(entries.map(({ correction }) => [correction.article, correction]));

/**
 * An article under another headline. Where that stands in its text, what its lines are for is worked out again, but for those that
 * recur; else they are what they were.
 */
function retitled(article: Article, title: string): Article {
  const { file, text, outlet, url, published, blocks } = article;
  if (!blocks.some(({ start, end }) => isTitle(text.slice(start, end), title))) return { ...article, title };
  const made = makeArticle(file, text, {
    title,
    outlet: outlet ?? undefined,
    url: url ?? undefined,
    published,
  });
  const recurring = new Set(blocks.filter(({ rule }) => rule === 'recurring').map(({ start }) => start));
  return asFurniture(made, ({ start }) => recurring.has(start), 'recurring');
}

/**
 * Puts right what is known of articles: days, headlines, outlets, and lines that are none of their own. Their text stays
 * as it is. What does not fit or contradicts another is told, and the rest is applied.
 * @param withheld ids of articles that are left out whole; so are those of which something was to be hidden that is not there
 */
export function correctArticles(
  all: readonly Article[],
  given: readonly Entry[],
  withheld: readonly string[] = [],
): Corrected {
  if (given.length === 0 && withheld.length === 0) return { articles: all, entries: [], problems: [] };
  const byId = new Map(all.map((article) => [article.id, article]));
  const fitting = withoutStale(
    given.flatMap((entry) => whereverItStands(entry, byId)),
    byId,
  );
  const isWithheld = new Set([...withheld, ...fitting.withheld]);
  const articles = all.filter(({ id }) => !isWithheld.has(id));
  const { entries, problems } = withoutContradicting(fitting.entries);
  const dates = byArticle(entriesOf(entries, 'date'));
  const titles = byArticle(entriesOf(entries, 'title'));
  const outlets = byArticle(entriesOf(entries, 'outlet'));
  const told = articles.map((article): Article => {
    const date = dates.get(article.id);
    const title = titles.get(article.id);
    const outlet = outlets.get(article.id);
    if (!date && !title && !outlet) return article;
    return Object.assign({}, title ? retitled(article, title.title) : article, {
      ...(outlet && { outlet: outlet.outlet }),
      ...(date && { published: day(date.published) }),
      corrected: [...(title ? (['title'] as const) : []), ...(outlet ? (['outlet'] as const) : [])],
    });
  });
  return {
    articles: withoutFurniture(told, entries),
    entries,
    problems: [...fitting.problems, ...problems].toSorted((a, b) => a.number - b.number),
  };
}

/** The line of a block as it is compared with others'. */
const lineOf = ({ text }: Article, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).replaceAll(/\s+/gu, ' ');

function withoutFurniture(articles: readonly Article[], entries: readonly Entry[]): Article[] {
  const own = Map.groupBy(
    entriesOf(entries, 'furniture').map(({ correction }) => correction),
    ({ article }) => article,
  );
  /** Lines that are furniture in every article of an outlet. */
  const everywhere = new Set(
    articles.flatMap((article) =>
      (own.get(article.id) ?? []).flatMap((place) =>
        place.everywhere
          ? article.blocks
              .filter((block) => block.start < place.end && place.start < block.end)
              .map((block) => `${article.outlet}\n${lineOf(article, block)}`)
          : [],
      ),
    ),
  );
  return articles.map((article) => {
    const places = own.get(article.id) ?? [];
    if (places.length === 0 && everywhere.size === 0) return article;
    return asFurniture(
      article,
      (block) =>
        places.some((place) => block.start < place.end && place.start < block.end) ||
        (everywhere.size > 0 && everywhere.has(`${article.outlet}\n${lineOf(article, block)}`)),
      BY_KEEPER,
    );
  });
}
