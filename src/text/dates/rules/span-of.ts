import { words } from '../../../grammar/words.ts';
import { lengthOf } from '../length.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { UNIT_WORDS, unitOf } from '../words.ts';

/** "the past year", "the last decade", "the coming weeks", "yearlong": a stretch up to or from now. */
export const spanOf: Rule = {
  name: 'span-of',
  needs: words('daylong weeklong monthlong yearlong decadelong centurylong hourlong').union(UNIT_WORDS),
  pattern: pattern(
    '(?:(?<quarter>(?:a |nearly a |almost a |about a )?quarter(?:-| )century)|(?:the|this|these) (?:last|past|coming) (?<unit>minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)|the next (?<unit>minutes|hours|days|weeks|months|years|decades|decade)|(?:all|the (?:entire|whole|full)|an (?:entire|whole)|a whole) (?<unit>day|night|week|month|year|decade|century|hour)|(?<unit>day|week|month|year|decade|century|hour)(?:(?:-| )?long|-old))',
  ),
  read: ({ unit = '', quarter }) => ({
    type: 'DURATION',
    value: quarter === undefined ? lengthOf(/s$/i.test(unit) ? null : 1, unitOf(unit)) : 'P25Y',
  }),
};
