import type { Page } from './page.ts';

/** What is longer is no sign, in UTF-16 units. */
const LONGEST = 60;

/** The short signs of those who wrote a page, "ida/srf; jh", where it marks them so and names nobody. */
export function shownSigns({ document }: Page): readonly string[] {
  const marked = document.querySelector('[itemprop~="author"], [rel~="author"]')?.textContent ?? '';
  const words = marked.replace(/\s+/gu, ' ').trim();
  if (words.length > LONGEST) return [];
  return words.split(/\s*[;,]\s*/u).filter((sign) => sign !== '');
}
