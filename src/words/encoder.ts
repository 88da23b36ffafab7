import type { EncoderProblem } from '../search/encoder/weights.ts';
import { inLocale } from './in-locale.ts';

const WHY: Readonly<Record<EncoderProblem['kind'], string>> = {
  'encoder-missing': 'is not there',
  'encoder-version': 'is of another version',
  'encoder-damaged': 'is damaged',
};

/** Why sentences are not compared as wholes. */
export const encoderInWords = inLocale(
  'encoderInWords',
  ({ kind, path }: EncoderProblem): string =>
    `The sentence encoder ${WHY[kind]} (${path}). Search goes on without it.`,
);

/** Lines for the person who runs the bot. */
export const encoding = inLocale(
  'encoding',
  (articles: number): string =>
    `Comparing sentences as wholes: ${articles} article${articles === 1 ? '' : 's'} to encode. Until then questions are answered by words.`,
);
export const encoded = inLocale(
  'encoded',
  (done: number, articles: number): string => `Encoded ${done} of ${articles} articles.`,
);
