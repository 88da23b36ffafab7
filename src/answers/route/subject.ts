import { DO, FINITE_BE, MODALS } from '../../grammar/auxiliaries.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { namesNothing } from './names-nothing.ts';

const ON = '(?:about|on|regarding|concerning|around)';
const SORTS =
  '(?:anything|something|everything|much|more|news|word|information|info|details?|facts|articles?|stories|reports?|reporting|coverage|background|updates?|passages?|texts?)';
const HERE = '(?: (?:here|in here|in there|there))?';
const SAID = '(?:said|reported|written|published|known|told)';
/** "any news", "the latest", "anything new at all". */
const THING = `(?:(?:(?:any|some|more|all|new|recent|the latest|any (?:more|new|recent|other)) )?${SORTS}(?: (?:at all|new|else|more|there|${SAID}))?${HERE}|(?:the )?(?:latest|news|facts)|what(?: is|[’']s)? (?:there is|you have|you know|is ${SAID}|was ${SAID}))`;
const ARTICLES =
  '(?:(?:the|these|your|our|my|any|any of (?:the|these|your|our)) (?:articles?|stories|texts?|papers?|archive|sources?))';
const US = `(?:you|we|i|it|this|anyone|anybody|${ARTICLES})`;
/** "it says nothing of": what an article does with a subject. */
const MENTION = `(?:mention|cover|discuss|report on|write (?:about|on)|talk about|speak (?:of|about)|(?:say|have|contain|tell(?: me| us)?|know)(?: anything| something| much| more)? (?:about|on|of))`;

/** Ways of asking for what there is on a subject; none of their own words is looked for. Each whole, with the subject in it. */
const FRAMES: readonly RegExp[] = [
  '(?:and |so |ok(?:ay)? |but )?(?:what|how) about (.+)',
  `(?:${oneOf(MODALS)} you )?(?:please )?(?:tell|show|give|get|find|send|bring)(?: me| us)?(?: ${THING})? ${ON} (.+)`,
  `(?:i|we)(?: (?:need|want|would like)|[’']d like)(?: to (?:know|read|see|find|learn|hear))?(?: ${THING})? ${ON} (.+)`,
  `(?:(?:i|we)(?: am| are|[’']m|[’']re) )?(?:looking|searching) for ${THING} ${ON} (.+)`,
  `(?:do (?:you|we) (?:have|know)|have (?:you|we)(?: got)?|(?:you|we)(?: have)? got|got|is there|are there|is|are) ${THING} ${ON} (.+)`,
  `${THING} (?:${ON}|with) (.+)`,
  '(?:(?:is|are) there )?(?:any )?(?:mentions?|news|word) (?:made )?of (.+)',
  `what(?:[’']s| is| was| has been) (?:there|new|happening|going on|up|${SAID}|the latest|the news)${HERE} (?:${ON}|with) (.+)`,
  `what (?:do (?:you|we) have|have (?:you|we) got)${HERE} (?:${ON}|with) (.+)`,
  `what (?:${oneOf(DO)}|can) ${US} (?:know|have|say|tell(?: me| us)?|report|write|find|read|hold)${HERE} (?:${ON}|of) (.+)`,
  `${oneOf(DO)} ${US} (?:ever )?${MENTION} (.+)`,
  `${oneOf(FINITE_BE)} (.+?) (?:ever )?(?:mentioned|written about|talked about)(?: (?:at all|here|in here|anywhere|in ${ARTICLES}))?`,
].map((frame) => new RegExp(`^${frame}$`, 'iu'));

/** A longer line is no frame with a subject in it. */
const LONGEST = 300;

/**
 * The subject of a line that only asks what there is on it ("do you have anything about fishing", "what about fishing"): that
 * alone is looked for, so that none of the words around it is taken for it where no article has it.
 * @param bare a question without its greeting and its marks
 * @returns the subject; the line as it is where it is no such frame, or frames what names nothing ("what about him")
 */
export function subjectOf(bare: string): string {
  if (bare.length > LONGEST || namesNothing(bare)) return bare;
  for (const frame of FRAMES) {
    const [, subject] = frame.exec(bare) ?? [];
    if (subject !== undefined) return subject.trim();
  }
  return bare;
}
