import { oneOf } from '../../grammar/one-of.ts';
import { SAY, SAID } from '../../grammar/saying.ts';
import { FIRST_VERB, QUESTION_WORD } from '../../search/question-words.ts';
import { caseless } from '../../text/caseless.ts';
import { ANY_MARK } from './fold.ts';

/** A way in which people ask whether words were said, with the groups `quotation` and `speaker`. */
export interface Form {
  readonly form: RegExp;
  /** Whether it is the words alone, and nothing that asks. */
  readonly alone?: true;
}

const SPEAKS = oneOf([...SAY, ...SAID, 'says', 'saying', 'tweet', 'tweeted', 'post', 'posted', 'put']);
/** "tell the press", "said on Monday that": between the verb and the words. */
const TO =
  '(?: (?:to )?(?:the |his |her |their )?(?:press|media|reporters|journalists|paper|public|parliament|congress|us))?';
const REALLY = '(?:really |actually |ever |once |truly |just |indeed )?';
const LEADS = '[ ,:;–—-]{1,4}(?:that[ ,:]{1,2})?';
const MARKED = `(?<quotation>${ANY_MARK}{1,3}.{3,6000}${ANY_MARK}{1,3})`;
const TRUE =
  '(?:right|real|true|correct|genuine|accurate|authentic|legit|verbatim|exact|word for word|so|fake|false|invented|made up|misquoted)';
const QUOTE = '(?:quotes?|quotations?|words?|lines?|phrase|statement|remarks?|comments?|passage|sentence)';
const PERSON = '(?<speaker>[^"“”„«»:]{1,80}?)';
const END = '[\\s?.!)]{0,5}$';

const NAME =
  "(?<speaker>\\p{Lu}[\\p{L}.’'-]{0,40}(?: (?:\\p{Lu}[\\p{L}.’'-]{0,40}|al|bin|da|de|del|der|di|la|van|von)){0,5})";

/** "is that right?", "really?", "did he say that?", "real or fake?": asked of words that stand before. */
const ASKS = [
  `(?:is|was|isn['’]t|are|were) (?:that|this|it|these|those|he|she|the quot(?:e|ation)) ${REALLY}(?:an? )?${TRUE}(?: ${QUOTE})?(?: or (?:not|${TRUE}))?`,
  `(?:an? )?${REALLY}${TRUE}(?: ${QUOTE})?(?: or (?:not|${TRUE}))?`,
  'really|yes or no|did (?:he|she|they) (?:really |actually )?(?:say|write) (?:that|this|it|so)|did (?:he|she|they)',
  '(?:can|could|would) (?:you|anyone|somebody) (?:please )?(?:check|verify|confirm)(?: (?:that|this|it))?|please (?:check|verify)|(?:check|verify) (?:that|this|it)?',
].join('|');
const ASKED = `[\\s,.;:–—(-]{1,4}(?:${caseless(ASKS)})`;

/** "so", "I read that", "someone told me that", before who said it. */
const HEARD =
  '(?:so |hi |hey )?(?:(?:i|we|someone|somebody|people) (?:heard|read|saw|hear|says?|claims?|think|believe|told me)(?: online| somewhere)?(?: that)? )?';
const NO_QUESTION = `(?!(?:${QUESTION_WORD}|${FIRST_VERB}|if)\\b)`;

const form = (source: string, flags = 'isu'): Form => ({ form: new RegExp(`^${source}${END}`, flags) });

/** The first that fits is taken. */
export const FORMS: readonly Form[] = [
  form(`(?:so )?(?:did|has|have|does) ${PERSON} ${REALLY}${SPEAKS}${TO}${LEADS}${MARKED}`),
  form(`(?:is|was) it (?:true|right|correct|a fact) that ${PERSON} ${REALLY}${SPEAKS}${TO}${LEADS}${MARKED}`),
  form(
    `(?:please |can you |could you )?(?:check|verify|confirm|fact[ -]?check)(?: (?:that|whether|if))? ${PERSON} ${REALLY}${SPEAKS}${TO}${LEADS}${MARKED}`,
  ),
  form(`(?:is|was) it ${PERSON} (?:who|that) ${REALLY}${SPEAKS}${LEADS}${MARKED}`),
  form(`who (?:has |really |first |was it that )?(?:said|wrote|tweeted|says)${LEADS}${MARKED}`),
  form(`(?:is|was) (?:this|that|it) (?:really )?what ${PERSON} ${REALLY}${SPEAKS}${LEADS}${MARKED}`),
  form(
    `(?:please |can you |could you )?(?:check|verify|confirm|fact[ -]?check|(?:is|was) (?:this|that|the)(?: following)?(?: ${QUOTE})? ${TRUE}(?: ${QUOTE})?|was this said|${TRUE} ${QUOTE})(?: (?:the|this|that|these))?(?: (?:following )?${QUOTE})?[ ,:?]{1,3}${MARKED}(?: ?(?:\\(|by |from )${NAME}\\)?)?`,
  ),
  form(
    `(?:is|was|are|were)(?: (?:the|this|that|these|those))?(?: following)?(?: ${QUOTE})?(?: (?:from|by|of) ${PERSON})?[ ,:]{1,3}${MARKED}[ ,]{1,3}${REALLY}(?:an? )?${TRUE}(?: ${QUOTE})?(?: or (?:not|${TRUE}))?`,
  ),
  form(
    `(?:is|was|are|were) (?:the |this |that )?(?:${QUOTE}[ :]{1,2})?${MARKED} ${REALLY}(?:(?:an? )?(?:real |true |genuine )?(?:quote|quotation) )?(?:from|by|something) ${PERSON}(?: ${SPEAKS})?`,
  ),
  form(`${MARKED}[\\s,.:?–—-]{1,3}(?:did|has|does) ${PERSON} ${REALLY}${SPEAKS}(?: (?:this|that|it|so))?`),
  form(`${HEARD}${NO_QUESTION}${PERSON} ${REALLY}${SPEAKS}${TO}${LEADS}${MARKED}${ASKED}`),
  form(
    `${MARKED},?[ ]{1,3}(?:${SPEAKS} )?(?:[–—-] ?)?(?<speaker>\\p{Lu}[\\p{L}.’' -]{1,60}?)(?: ${SPEAKS})?${ASKED}`,
    'su',
  ),
  form(
    `${MARKED},?[ ]{1,3}(?:${SPEAKS} )?(?:[–—-] ?)?(?<speaker>\\p{Lu}[\\p{L}.’' -]{1,60}?)(?: ${SPEAKS})?`,
    'su',
  ),
  // "Berg said he “just met the man”": who speaks of himself is no part of the words.
  form(
    `${NAME}(?: ?:| ${SPEAKS}[,:]?(?: that)?(?: (?:he|she|they|it))?)\\s{0,3}${MARKED}(?:${ASKED})?`,
    'su',
  ),
  form(
    `(?:the |this |that |an? )?(?:${QUOTE}[ :,]{1,2})?${MARKED}[ ,]{1,3}(?:which )?(?:is |was |are |were )?(?:attributed|ascribed|credited) to ${PERSON}`,
  ),
  form(`${MARKED}${ASKED}`),
  { ...form(MARKED, 'su'), alone: true },
];
