import type { Article } from '../corpus/article.ts';
import { plain } from '../words.ts';
import { publishedInWords } from './published.ts';
import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** What an article would be shown with, and what of it is set aside and never quoted, by the rules that say so. A line each. */
export const previewInWords = inLocale(
  'previewInWords',
  ({ file, title, outlet, url, published, blocks }: Article): string[] => {
    const body = blocks.filter(({ role }) => role === 'body').length;
    const aside = blocks.filter(({ role }) => role === 'furniture' || role === 'credit');
    const rules = [...Map.groupBy(aside, ({ rule = '' }) => rule)].map(
      ([rule, some]) => `${rule} ${some.length}`,
    );
    return [
      shown(file),
      `  Title: ${shown(title)}`,
      `  Outlet: ${outlet === null ? 'unknown' : shown(outlet)}`,
      `  Published: ${plain(publishedInWords(published))}`,
      ...(url === null ? [] : [`  Address: ${shown(url)}`]),
      `  ${counted(body, 'paragraph')}; set aside: ${aside.length === 0 ? 'nothing' : `${aside.length} (${rules.join(', ')})`}`,
    ];
  },
);

export const wouldBe = inLocale('wouldBe', 'This was a dry run: nothing was imported.');
