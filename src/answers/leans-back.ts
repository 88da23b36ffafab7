import { THIRD_PERSON } from '../grammar/pronouns.ts';
import { DEMONSTRATIVES } from '../grammar/determiners.ts';
import { oneOf } from '../grammar/one-of.ts';
import { INVERTED } from '../grammar/auxiliaries.ts';
/** "But he", "And this": joins that leave the pronoun behind them at the start. */
const JOIN =
  '(?:(?:but|and|so|yet|then|still|however|also|meanwhile|instead|later|now|therefore|thus|indeed|for)[, ]{1,2})?';

/** Words that stand for somebody or something named before. */
const STANDS_FOR = `(?:${oneOf([...THIRD_PERSON, ...DEMONSTRATIVES])}|his|her|their|its|such|both|neither|the (?:former|latter|two|pair|trio|same|others))(?:['’](?:s|ll|d|ve|re))?`;

/** The same words where they point at nothing before: a title, a time, what is about to be told, those who are described. */
const POINTS_ON = [
  String.raw`(?:his|her|their)(?: royal)? (?:holiness|excellency|majesty|highness|honou?r)\b`,
  String.raw`(?:this|these) (?:\w+ )?(?:seconds?|hours?|days?|weeks?|weekends?|months?|years?|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|century|article|story|report|page|post|column|website|site|guide|statement|newsletter|blog)\b`,
  String.raw`(?:this|these) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
  String.raw`those (?:who|that|with|in|of|from|whose)\b`,
  String.raw`that (?:said|is,|being said)`,
  String.raw`such as\b`,
  String.raw`it(?:['’]s| is| was| would be| will be| seems| seemed| appears| appeared| takes| took| has been| had been) (?:[\p{L}-]+ ){0,3}(?:that|to|for|how|whether|why|if|when|who)\b`,
  String.raw`it(?:['’]s| is| was) (?:raining|snowing|midnight|noon|late|early|time)\b`,
].join('|');

/** "The move was": a deed that was told before, by a word that says no more of it. */
const DEED =
  'the (?:move|decision|announcement|proposal|plan|deal|measure|ruling|verdict|incident|accident|remarks?|comments?|statement|changes?|step|arrests?|findings|results?|ban|resignation|appointment)';
const DOES = String.raw`(?:,|(?: also| now| then)? (?:${oneOf(INVERTED)}|may|came|comes?|follows?|followed|means?|meant|marks?|marked|sparked|drew|prompted|takes?|took|ends?|ended|angered|surprised)\b)`;

const MARKS = /^[\s"“”'‘’„«»([*•–—-]{0,6}/u;
const LEANS = new RegExp(`^${JOIN}(?!${POINTS_ON})${STANDS_FOR}(?![\\p{L}’'-])`, 'iu');
const BOTH_NAMED = new RegExp(`^${JOIN}(?:both|neither) \\p{Lu}`, 'u');
const TOLD = new RegExp(`^${JOIN}${DEED}${DOES}`, 'iu');

/** Whether a sentence only makes sense with the one before: it begins with what stands for something that was named there. */
export function leansBack(sentence: string): boolean {
  const text = sentence.slice(0, 200).replace(MARKS, '');
  if (BOTH_NAMED.test(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))) return false;
  return LEANS.test(text) || TOLD.test(text);
}
