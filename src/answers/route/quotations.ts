import { SAY, SAID } from '../../grammar/saying.ts';
import { words as wordList } from '../../grammar/words.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { BEFORE_MATTERS } from '../../grammar/prepositions.ts';
import { FIRST_VERB, QUESTION_WORD } from '../../search/question-words.ts';
import type { Form, Way } from './way.ts';

/** How people ask to be shown something; none of it says what. */
const SHOW =
  "(?:(?:please|can you|could you|would you|do you|have you|i (?:need|want|would like)(?: to (?:know|see))?|i[’']d like(?: to (?:know|see))?|looking for|are there|is there|got|have|let me see) ){0,3}(?:(?:give|show|get|find|list|tell|send)(?: me| us)? )?(?:(?:all|any|some|every)(?: of)? )?(?:the )?";
const SPEAKS = oneOf([...SAY, ...SAID, 'says', 'think', 'thinks', 'thought']);
const LISTENERS =
  '(?: (?:to )?(?:the |his |her |their )?(?:reporters|journalists|press|media|newspapers?|parliament|congress|public|people|conference))?';
const QUOTES = '(?:quotes?|quotations?)';
const WORDS = '(?:quotes?|quotations?|words|comments?|remarks?|statements?)';
const ABOUT = oneOf(BEFORE_MATTERS);
const ON = `(?: ${oneOf(BEFORE_MATTERS.difference(wordList('of')))} (.{1,300}?))?`;
const ASKS = new RegExp(`^(?:${QUESTION_WORD}|${FIRST_VERB})\\b`, 'iu');
const NO_QUESTION = `(?!(?:${QUESTION_WORD}|${FIRST_VERB}|if|that)\\b)`;
/** The day and the place stand beside every quotation. */
const AND_WHEN = '(?:,? and (?:when|where))?';

const form = (source: string, flags = 'iu'): RegExp => new RegExp(`^${source}${AND_WHEN}$`, flags);

/** Who is named there spoke, or nobody did. */
const SOMEBODYS: readonly RegExp[] = [
  form(
    `what (?:did|does|do|has|have) (.{1,80}?) (?:really |actually |ever )?${SPEAKS}${LISTENERS}(?: ${ABOUT} (.{1,300}?))?`,
  ),
  form(
    `${SHOW}(?:everything|anything|all|what)(?: that)? (.{1,80}?) (?:(?:has|have|had|ever) ){0,2}${SPEAKS}${ON}`,
  ),
  form(`${SHOW}${WORDS} (?:by|from|of) (.{1,80}?)${ON}`),
  form(`quote (.{1,80}?)${ON}`),
  form(
    `what(?:['’]s| is| was| are| were) (?:the )?(.{1,80}?)['’]s? (?:views?|opinions?|positions?|stance|take|thoughts|comments?|remarks?|reactions?|response|answer|message|words) (?:${ABOUT}|to|towards?) (.{1,300}?)`,
  ),
  form(
    '(?:did|does|has|have|had) (.{1,80}?) (?:ever )?(?:say|said|comment|commented|speak|spoken|talk|talked)(?: anything| something| much)? (?:about|on|of) (.{1,300}?)',
  ),
  form(
    '(?:did|does|has|have|had) (.{1,80}?) (?:ever )?(?:say|said|comment|commented) (?:anything|something)',
  ),
  form(`what(?:['’]s| is| are| was| were) (.{1,80}?) (?:saying|claiming|warning)${ON}`),
  form('(?:did|does|has|have|had) (.{1,80}?) (?:ever )?mention(?:ed)? (.{1,300}?)'),
];

/** More words than these are a sentence. */
const NAME = '(\\S{1,40}?(?: \\S{1,40}?){0,3}?)';

/** "Price quotes" looks like "Lavrov quotes". */
const PERHAPS: readonly RegExp[] = [
  form(`${SHOW}${NO_QUESTION}${NAME}(?:['’]s?)? ${QUOTES}${ON}`),
  form(`${SHOW}${NO_QUESTION}${NAME}['’]s? ${WORDS}${ON}`),
];

/** "Talks on Iran" looks like "Lavrov on Iran". */
const TOPIC: readonly RegExp[] = [
  new RegExp(
    `^(\\p{L}\\S{1,40}(?: \\S{1,40}){0,3}?) (?:(?:comments?|remarks?|statements?|words) )?(?:on|about) (?!(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|\\d))(.{1,200})$`,
    'u',
  ),
];

const DID = '(?:did|does|do|has|have)';

/** Somebody's words answer, where there are some on it; else what is told of them. */
const REACTS: readonly RegExp[] = [
  form(`how ${DID} (.{1,80}?) (?:react|reacted|respond|responded|reply|replied) (?:to|on|about) (.{1,300}?)`),
  form(`how ${DID} (.{1,80}?) (?:describe|described|explain|explained|justify|justified) (.{1,300}?)`),
  form(`why ${DID} (.{1,80}?) (?:${SPEAKS}|believe|claim|argue|insist|warn)(?: that)? (.{1,300}?)`),
  form(`what ${DID} (.{1,80}?) call(?:ed)? (?!for\\b|on\\b|off\\b|upon\\b)(.{1,300}?)`),
  form(`what ${DID} (.{1,80}?) ${SPEAKS}${LISTENERS} (?:when|after|before|while|as|once) (.{1,300}?)`),
  form(
    `what(?:['’]s| is| was| are| were) (.{1,80}?)['’]s? (?:arguments?|reasoning|explanations?|excuse|criticism|complaints?|warnings?|promises?|advice|tribute) (?:${ABOUT}|for|against|to) (.{1,300}?)`,
  ),
];

function first(kind: 'quote' | 'perhaps' | 'topic', forms: readonly RegExp[], question: string): Way | null {
  for (const one of forms) {
    const [, speaker, about = ''] = one.exec(question) ?? [];
    if (speaker !== undefined) return { kind, speaker, about };
  }
  return null;
}

/** A question for somebody's words, on a matter or all of them. */
export const quotations: Form = ({ bare }) =>
  first('topic', REACTS, bare) ?? first('quote', SOMEBODYS, bare) ?? first('perhaps', PERHAPS, bare);

/** A name on a matter. */
export const topic: Form = ({ bare }) => (ASKS.test(bare) ? null : first('topic', TOPIC, bare));
