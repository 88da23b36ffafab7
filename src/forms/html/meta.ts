import type { Page } from './page.ts';

/** What the `meta` elements of a page say, by names in any case. */
export interface Meta {
  /** The first of these names that has something. */
  readonly first: (...names: readonly string[]) => string | null;
  /** All that these names have, in the order of the names. */
  readonly all: (...names: readonly string[]) => readonly string[];
}

/** Reads the `meta` elements of a page once. */
export function metaOf({ document }: Page): Meta {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const value = (element.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
    if (value === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name) found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  const all = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => found.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] ?? null };
}
