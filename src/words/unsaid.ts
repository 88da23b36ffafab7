import { say, type Piece, type Says } from '../words.ts';
import type { Unsaid } from '../text/reading.ts';
import { inLocale } from './in-locale.ts';

/** What an article says of words that it does not say somebody said: before and after the name, and without one. */
const LABELS: Readonly<Record<Unsaid, readonly [string, string, string]>> = {
  denied: ['The article says that ', ' did not say this.', 'The article says that this was not said.'],
  wished: [
    'The article does not say that ',
    ' said this, only that it was wished, meant or possible.',
    'The article does not say that this was said, only that it was wished, meant or possible.',
  ],
  open: [
    'The article does not say that ',
    ' said this: it only asks or supposes it.',
    'The article does not say that this was said: it only asks or supposes it.',
  ],
  false: [
    'The article says that it is false that ',
    ' said this.',
    'The article says that it is false that this was said.',
  ],
  played: [
    'In the article this comes from somebody who plays or imitates ',
    '.',
    'In the article this comes from somebody who plays or imitates another.',
  ],
  read: [
    'The article says that ',
    ' read or sang this out: the words are another’s.',
    'The article says that this was read or sung out: the words are another’s.',
  ],
};

const passages = (count: number): string => (count === 1 ? 'one passage' : `${count} passages`);

/** What is said of words that an article does not say somebody said. */
export const unsaidWords = inLocale('unsaidWords', {
  /** The label of one passage. `name` is who did not say it, null where nobody is named. */
  label: (how: Unsaid, name: Piece | null): Says => {
    const [before, after, nobody] = LABELS[how];
    return name ? [{ own: before }, { ...name, strong: true }, { own: after }] : [{ own: nobody }];
  },
  asked: (name: Piece, count: number): Says =>
    say`Not counted: words that the articles do not say ${{ ...name, strong: true }} said, ${{ own: passages(count) }}. Ask with unsaid: yes to see that.`,
  shown: (name: Piece, count: number): Says =>
    say`Not counted, and shown last: words that the articles do not say ${{ ...name, strong: true }} said, ${{ own: passages(count) }}.`,
} as const);
