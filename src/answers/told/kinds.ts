import { PLACES } from '../../text/lexicon/organisations.ts';
import { words } from '../../grammar/words.ts';

/** Bodies of people: what decides, buys and sells, and is not built. */
const GROUPS = words(`
  council company firm board government ministry club union party team committee court bank agency police army charity trust
  society association federation parliament congress senate administration authority department commission group
  corporation airline publisher developer owners state town public coalition alliance cabinet crew band
  business organisation organization
`);

/** Nouns that take up what was named before and say hardly more than "it". */
const GENERAL = words(
  'building structure property site complex facility landmark company firm business organisation organization',
);

/** What only a body of people does or has done to it. */
const OF_GROUPS =
  /^(?:dissol|disband|bankrupt|elect|vot|resign|merg|su(?:e|ed)$|fin(?:e|ed)$|convict|apolog|announc|sa(?:y|id)|declar|decid|appoint|hir|sign|agree|appeal|file|bought|buy|meet|met$|win|won|lose|lost|die|grow|grew)/u;

export const isGroup = (low: string): boolean => GROUPS.has(low) || PLACES.has(low);
export const isGeneral = (low: string): boolean => GENERAL.has(low);
export const isOfGroups = (low: string): boolean => OF_GROUPS.test(low);
