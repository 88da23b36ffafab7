import type { Timex } from '../text/reading.ts';
import type { Changes } from '../answers/versions.ts';
import type { Published } from '../corpus/article.ts';
import { plain, words } from '../words.ts';
import { dayInWords, weekdayInWords } from './day.ts';
import { dateInWords, whenWords } from './when.ts';
import { inLocale } from './in-locale.ts';

/** What the reading room says itself. */
export const readingWords = inLocale('readingWords', {
  none: 'There is nothing to read here: no such article, or the link to it has expired.',
  source: 'Read it at its source',
  aside: (paragraphs: number): string =>
    `Set aside: ${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`} around the article, never quoted`,
  hidden: 'A paragraph that the keeper of the articles has hidden.',
  paragraph: (number: number): string => `Paragraph ${number}`,
  passage: 'The passage',
  toPassage: 'To the passage',
  parts: 'Parts of the article',
  part: (number: number, of: number): string => `Part ${number} of ${of}.`,
  partBefore: 'The part before',
  partAfter: 'The next part',
  ofPassage: 'Marked: the passage that was opened.',
  earlier: 'This is an earlier version of the article. No answer uses it.',
  newer: 'The current version',
  taken: 'This article has been removed. No answer uses it.',
  versions: 'Versions of this article',
  current: 'Current version',
  before: 'Earlier version',
  this: 'the one on this page',
  corrected: (what: readonly string[]): string =>
    `Corrected by the keeper of the articles: ${what.join(', ')}.`,
  fields: {
    title: 'headline',
    outlet: 'outlet',
    day: 'publication date',
    speaker: 'who says what',
    hidden: 'something is hidden',
  },
  cite: 'Cite',
  citation: 'The article, for a footnote',
  copy: 'Copy',
  copyWords: (number: number): string => `Copy the words of quotation ${number}`,
  copied: 'Copied.',
  previous: 'Previous',
  next: 'Next',
  previousOf: (name: string): string => `Previous quotation of ${name}`,
  nextOf: (name: string): string => `Next quotation of ${name}`,
  quotation: (number: number): string => `Quotation ${number}: who says it, and how that is known`,
  counts: (quotations: number, paragraphs: number): string =>
    `${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`} · ${quotations === 1 ? '1 quotation' : `${quotations} quotations`}. Underlined: what somebody says, with a strong line where it is word for word; below each paragraph who says it, how that is known, and its days.`,
  unnamed: 'Nobody named',
} as const);

const CHANGED = { title: 'headline', outlet: 'outlet', day: 'publication date' } as const;
const paragraphs = (n: number): string => (n === 1 ? '1 paragraph' : `${n} paragraphs`);

/** What is otherwise in a text of an article than in the one before it; null for the first. */
export const changesInWords = inLocale('changesInWords', (changes: Changes | null): string => {
  if (!changes) return 'The first that was imported.';
  const { fields, fresh, gone, aside } = changes;
  const all = [
    ...fields.map((field) => `a different ${CHANGED[field]}`),
    ...(fresh > 0 ? [`${paragraphs(fresh)} new or reworded`] : []),
    ...(gone > 0 ? [`${paragraphs(gone)} removed or reworded`] : []),
    ...(aside ? ['only what surrounds the article, or its spacing'] : []),
  ];
  return `Changed since the one before: ${all.length === 0 ? 'nothing that is shown' : all.join(', ')}.`;
});

/** A time expression as a day or days, with what it was reckoned from; null where the text supports none. */
export const timeInWords = inLocale(
  'timeInWords',
  ({ type, value, from, to, anchor, other, certain }: Timex, published: Published): string | null => {
    if ((type !== 'DATE' && type !== 'TIME') || from === null || to === null) return null;
    // "2009" tells itself, and a century is no day.
    if (anchor === null && /^\d{2,4}$/.test(value)) return null;
    const day = dateInWords(/^\d{4}-W/.test(value) ? '' : value, from, to);
    const ofArticle = anchor !== null && anchor === published.value;
    const days =
      other === null ? day : `${day} or ${dateInWords(other, null, null)}: it is not clear which is meant`;
    const told =
      ofArticle && published.basis === 'inferred'
        ? `${days}, if the article was published on ${dayInWords(anchor)}, which is inferred`
        : days;
    return [told, knownBy(anchor, ofArticle ? published : null), ...(certain ? [] : ['not certain'])].join(
      ' · ',
    );
  },
);

function knownBy(anchor: string | null, published: Published | null): string {
  if (anchor === null) return plain(whenWords.explicit);
  if (published) return plain(whenWords.reckonedFrom(anchor, words.basis[published.basis]));
  return `worked out from ${weekdayInWords(anchor)}`;
}
