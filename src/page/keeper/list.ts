import type { Listed, Part } from '../../answers/keeper/kept.ts';
import { MOST } from '../../answers/keeper/parts.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { publishedInWords } from '../../words/published.ts';
import { html, type Html } from '../html.ts';

/** Where something is put right in an article. */
export const articlePath = (
  id: string,
  at: { readonly start: number; readonly end: number } | null = null,
): string => `/desk/article/${id}${at ? `?at=${at.start}-${at.end}#at` : ''}`;

export const personPath = (name: string): string =>
  `/desk/person?${new URLSearchParams({ name }).toString()}`;

export const timelinePath = (about: string): string =>
  `/desk/timeline?${new URLSearchParams({ about }).toString()}`;

/** What an article is known by, in one line. */
export const articleLine = ({ id, title, outlet, published }: Listed): Html =>
  html`<a href="${articlePath(id)}">${visible(title)}</a>
    <span class="small"
      >${outlet === null ? said.noOutlet : visible(outlet)} · ${plain(publishedInWords(published))}</span
    >`;

/** Ways to the rest of a list, by the first that they show. */
export function ways({ all, from, shown }: Part<unknown>, pathAt: (from: number) => string): Html {
  const before = from > 0 ? Math.max(0, from - MOST) : null;
  const after = from + shown.length < all ? from + shown.length : null;
  return html`<p class="ways">
    ${said.found(all, from, shown.length)}
    ${before !== null && html`<a href="${pathAt(before)}">${said.previous}</a>`}
    ${after !== null && html`<a href="${pathAt(after)}">${said.next}</a>`}
  </p>`;
}
