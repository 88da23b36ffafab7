import type { Article, Published } from '../corpus/article.ts';

/** A text that an article has or had. */
export interface Stood {
  readonly article: Article;
  /** Whether it is the current version. */
  readonly current: boolean;
}

/** What is otherwise in a text of an article than in the one before it. */
export interface Changes {
  readonly fields: readonly ('title' | 'outlet' | 'day')[];
  /** How many of its own paragraphs were not there before, and how many are there no longer. */
  readonly fresh: number;
  readonly gone: number;
  /** Whether only something around them has changed, or blanks. */
  readonly aside: boolean;
}

/** A text that an article has or had, in a list of them. */
export interface Version {
  readonly id: string;
  readonly title: string;
  readonly published: Published;
  readonly current: boolean;
  /** Null for the first that is known. */
  readonly changes: Changes | null;
}

const bodyOf = ({ text, blocks }: Article): string[] =>
  blocks.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end));

/** How many of some texts another list does not have, each counted as often as it stands there. */
function missing(from: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return from.filter((one) => {
    const many = left.get(one) ?? 0;
    left.set(one, many - 1);
    return many <= 0;
  }).length;
}

function changesTo(article: Article, before: Article): Changes {
  const [now, then] = [bodyOf(article), bodyOf(before)];
  const [fresh, gone] = [missing(now, then), missing(then, now)];
  const fields = [
    ...(article.title === before.title ? [] : (['title'] as const)),
    ...(article.outlet === before.outlet ? [] : (['outlet'] as const)),
    ...(isSameDay(article.published, before.published) ? [] : (['day'] as const)),
  ];
  const isOnlyAside = fresh + gone === 0 && fields.length === 0 && article.text !== before.text;
  return { fields, fresh, gone, aside: isOnlyAside };
}

const isSameDay = (a: Published, b: Published): boolean =>
  a.value === b.value && a.from === b.from && a.to === b.to;

/**
 * The texts that an article has or had, newest first, each with what is otherwise in it; none where there is one alone.
 * @param history oldest first
 */
export function versionsOf(history: readonly Stood[]): Version[] {
  // Of the same text known the same, in which nobody would see a difference, the latest counts.
  const all = history.filter(({ article }, i) => {
    const next = history[i + 1]?.article;
    return next?.id !== article.id || changesTo(next, article).fields.length > 0;
  });
  if (all.length < 2) return [];
  const versions = all.map(({ article, current }, i): Version => {
    const { id, title, published } = article;
    const before = all[i - 1]?.article;
    return { id, title, published, current, changes: before ? changesTo(article, before) : null };
  });
  return versions.toReversed();
}
