import type { Says } from '../words.ts';
import type { Answer } from './answer.ts';

/** All our sentences of an answer in order, those too that are made when they are shown. */
export const allSaid = ({ says, lines = [] }: Pick<Answer, 'says' | 'lines'>): Says[] => [
  ...says,
  ...lines.map((line) => line()),
];
