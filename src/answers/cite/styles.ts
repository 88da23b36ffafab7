import type { Article } from '../../corpus/article.ts';
import { say, type Piece, type Says } from '../../words.ts';
import { citeWords } from '../../words/cite.ts';
import { monthInWords, shortMonth } from '../../words/day.ts';
import { dayCited } from './day-cited.ts';

type Cited = Pick<Article, 'title' | 'outlet' | 'url' | 'published'>;

/** A style of citing a newspaper article without an author. */
export interface Style {
  readonly name: string;
  readonly cite: (article: Cited) => Says;
}

const own = (text: string): Piece => ({ own: text });
const field = (text: string): Piece => ({ field: text });

/** Between parts; a headline that ends in a mark of its own takes no full stop. */
const stopAfter = (title: string): Piece => own(/[.?!]["”’]?$/u.test(title) ? '' : '.');

/** A note as in The Chicago Manual of Style, 17th edition, 14.191–14.200. */
const chicago: Style = {
  name: 'Chicago (note)',
  cite: ({ title, outlet, url, published }) => {
    const day = dayCited(published, ({ year, month, day: of }) => `${monthInWords(month)} ${of}, ${year}`);
    return [
      ...say`“${title},” `,
      ...(outlet ? say`${outlet}, ` : []),
      own(day),
      ...(url ? say`, ${url}` : []),
      own(url || !day.endsWith('.') ? '.' : ''),
    ];
  },
};

/** A reference as in the Publication Manual of the APA, 7th edition, 10.1 (16). */
const apa: Style = {
  name: 'APA',
  cite: ({ title, outlet, url, published }) => [
    field(title),
    stopAfter(title),
    own(` (${dayCited(published, ({ year, month, day }) => `${year}, ${monthInWords(month)} ${day}`)}).`),
    ...(outlet ? say` ${outlet}.` : []),
    ...(url ? say` ${url}` : []),
  ],
};

/** An entry as in the MLA Handbook, 9th edition. */
const mla: Style = {
  name: 'MLA',
  cite: ({ title, outlet, url, published }) => {
    const day = dayCited(published, ({ year, month, day: of }) => `${of} ${shortMonth(month)} ${year}`);
    return [
      ...say`“${title}${stopAfter(title)}” `,
      ...(outlet ? say`${outlet}, ` : []),
      own(day),
      ...(url ? say`, ${url}` : []),
      own(url || !day.endsWith('.') ? '.' : ''),
    ];
  },
};

/** A reference as in Cite Them Right, 11th edition: the newspaper stands where an author would. */
const harvard: Style = {
  name: 'Harvard',
  cite: ({ title, outlet, url, published }) => {
    const year = dayCited(published, (day) => day.year);
    const rest = dayCited(published, ({ month, day }) => `, ${day} ${monthInWords(month)}`);
    return [
      ...(outlet ? say`${outlet} (${own(year)}) ‘${title}’` : say`‘${title}’ (${own(year)})`),
      own(rest.startsWith(',') ? `${rest}.` : '.'),
      ...(url ? say` ${citeWords.availableAt(url)}` : []),
    ];
  },
};

/** In the order shown. */
export const STYLES: readonly Style[] = [chicago, apa, mla, harvard];
