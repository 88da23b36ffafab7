import { CARDINALS } from './numbers.ts';
import { words } from './words.ts';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';
export const WEEKDAYS = words(DAYS);
/** When, in one word, which is no part of who: "Today Senator Lee". */
export const DAY_WORDS = words(`today yesterday tonight tomorrow ${DAYS}`);
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any many most several few other another both all each every no',
).union(CARDINALS);
export const PREPOSITIONS = words(
  `of for from to in on at by with about against between into through during before after above below under over among
   without within toward towards upon via per amid despite like near since until across behind beyond around outside inside
   along following including regarding concerning aboard alongside throughout`,
);
/** Words that begin a clause or join two of them. */
export const CONJUNCTIONS = words(
  `and but or nor yet so that if whether as when while because since although though unless until whereas than who whom whose
   which what where why how then lest plus once after before`,
);
export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't
   mightn't mustn't ain't 've 'd 'll 're 'm 's`,
);
export const BE = words("is are was were be been being am isn't aren't wasn't weren't 're 'm gets got get");
/** Words between a subject and its verb, beside those in -ly. */
export const ADVERBS = words(
  `also later then once never not just again even still ever only always often sometimes already now soon thus
   therefore further furthermore meanwhile today yesterday tonight tomorrow both earlier first finally instead
   aloud loudly too himself herself themselves itself simply perhaps maybe however afterward afterwards repeatedly previously long
   famously pointedly ${DAYS} n't rather really quite`,
);
export const PRONOUNS = words('he she they i we you it');
export const OBJECT_PRONOUNS = words('him her them me us you it');
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** What "last", "this" or "that" makes a time of. */
export const PERIODS = words(
  'week month year night morning afternoon evening weekend time day spring summer autumn fall winter decade century',
);
export const WHICH_PERIOD = words(`last this next same that every earlier late early ${DAYS} one`);
/** Finite forms of common verbs that are no nouns: where one stands, a noun phrase has ended. */
export const FINITE = words(`
  went came took gave made got became left put kept held brought led met paid sat stood lost won sent built fell grew
  spent spoke drew drove ran wrote rose chose broke threw wore taught caught fought bought sold heard flew knew hit let
  goes comes takes gives makes gets becomes keeps brings meets pays sits loses sends falls grows spends speaks draws
  drives chooses breaks throws wears hears wins tries happens remains seems includes provides allows requires continues
  turned moved used tried started stopped worked lived played wanted needed looked helped joined signed returned
  launched opened closed served carried followed received faced raised ended helped failed managed happened
  uses arrived stayed visited attended introduced released posted published
`);
export const RELATIVES = words('who whom whose which where');
