import type { Namesake } from '../text/people/namesakes.ts';
import type { Why } from '../text/people/why.ts';
import { say, type Piece, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** Why a name is taken for a person's: before and after the words of the article that show it. */
const SIGNS: Readonly<Record<Why['sign'], readonly [string, string]>> = {
  name: ['the same full name', ''],
  office: ['another article of this person also says ', ''],
  place: ['another article of this person also has ', ' beside the name'],
  beside: ['another article of this person also names ', ''],
  title: ['the form of address fits nobody else of that name', ''],
  keeper: ['joined by the keeper of the articles', ''],
  none: ['nothing beside the name shows who is meant', ''],
};

const PARTINGS: Readonly<Record<Namesake['why'], string>> = {
  sex: 'the articles speak of a man and of a woman',
  age: 'the ages that the articles give do not fit one person',
  calling: 'the articles give trades or offices that do not fit one person',
  place: 'the articles give the same office or trade in another place',
  suffix: 'one of the two is Jr. or Sr.',
  keeper: 'kept apart by the keeper of the articles',
  unsigned: 'nothing beside the name shows that they are one',
};

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

/** Why the articles of a person are taken to be about one, and others of that name not. */
export const joinedWords = inLocale('joinedWords', {
  /** @param shown the words of the article that show it; null where nothing more than the name does */
  joined: (form: Piece, count: number, sign: Why['sign'], shown: Piece | null): Says => {
    const [before, after] = SIGNS[sign];
    return [
      form,
      { own: `, in ${articles(count)}: ${before}` },
      ...(shown ? [{ ...shown, strong: true }, { own: after }] : []),
      { own: '.' },
    ];
  },
  apart: (name: Piece, office: Piece | null, count: number, why: Namesake['why']): Says =>
    say`Not taken for ${{ ...name, strong: true }}${office ? say` · ${office}` : { own: '' }}, ${{ own: `in ${articles(count)}: ${PARTINGS[why]}.` }}`,
  doubtful: say`It is not clear who this is: kept apart from all others of that name.`,
  more: (count: number): Says => [{ own: `${count} more not shown: --json has them all.` }],
} as const);
