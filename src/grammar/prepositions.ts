import { words } from './words.ts';

export const PREPOSITIONS = words(
  `of for from to in on at by with about against between into through during before after above below under over among
   without within toward towards upon via per amid despite like near since until across behind beyond around outside inside
   along following including regarding concerning aboard alongside throughout`,
);
