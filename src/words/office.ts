import type { Article } from '../corpus/article.ts';
import { say, strong, type Piece, type Says } from './say.ts';
import { publishedInWords } from './published.ts';
import { inLocale } from './in-locale.ts';
import { times } from './counted.ts';

const quotations = (n: number): string => (n === 1 ? '1 quotation' : `${n} quotations`);
const articles = (n: number): string => (n === 1 ? 'this one article' : `these ${n} articles`);

/** An article as where an office is given: headline, outlet and day. */
const place = ({ title, outlet, published }: Article): Says => [
  ...(outlet ? say`${title} — ${outlet}` : say`${title}`),
  { own: ', ' },
  ...publishedInWords(published),
];

/** What is said where somebody is asked for by an office. */
export const officeWords = inLocale('officeWords', {
  /** Where an article gives an office. */
  given: (office: Piece, article: Article): Says => say`Called “${office}” in: ${place(article)}`,
  givenMore: (more: number): Says => [
    {
      own:
        more === 1 ? 'Also called that in one more article.' : `Also called that in ${more} more articles.`,
    },
  ],
  several: (asked: string): Says =>
    say`Several people here hold the office ${strong(asked)}. Ask with the full name to see just one:`,
  /** One of several; `name` is null for somebody only described. */
  bearer: (name: Piece | null, office: Piece, article: Article, more: number, quoted: number): Says => [
    ...(name ? say`${{ ...name, strong: true }} · ${office}` : say`Not named: ${office}`),
    { own: ` · ${quotations(quoted)} · ` },
    ...place(article),
    ...(more > 0 ? [{ own: more === 1 ? ' and one more article' : ` and ${more} more articles` }] : []),
  ],
  moreBearers: (more: number): Says => [
    {
      own: `${more} more: add the place or the body to the office, or narrow with outlet, before or after.`,
    },
  ],
  notGivenHere: (name: Piece): Says => say`This article does not give ${name} that office; another one does.`,
  notAbout: (asked: string, quoted: number, about: string): Says =>
    say`The holder of the office ${strong(asked)} is quoted here ${{ own: times(quoted) }}, in no sentence that names ${strong(about)}.`,
  notQuoted: (asked: string, total: number): Says =>
    say`Nobody who holds the office ${strong(asked)} is quoted in ${{ own: articles(total) }}. The articles give it to:`,
  nobody: (asked: string, total: number, occurrences: number): Says =>
    say`Nobody who holds the office ${strong(asked)} is quoted in ${{ own: articles(total) }}, and the articles give it to nobody by name; the words occur ${{ own: occurrences > 0 ? times(occurrences) : 'nowhere' }}.`,
  near: (name: Piece, office: Piece, article: Article): Says =>
    say`Similar, but not the same: ${{ ...name, strong: true }} · ${office} · ${place(article)}`,
} as const);
