/** A quotation somebody wants checked, and who is said to have said it. */
export interface AskedFor {
  readonly quotation: string;
  /** Empty when nobody is named. */
  readonly speaker: string;
}

const OPENS = '["“„«‘\']';
const CLOSES = '["”“»’\']';
const SAY =
  '(?:say|said|says|tell|told|claim|claimed|write|wrote|state|stated|add|added|insist|insisted|warn|warned)';
const MARKED = `${OPENS}(.{3,6000})${CLOSES}`;
const TRUE = '(?:right|real|true|correct|genuine|accurate|verbatim|word for word)';
const NAME =
  "\\p{Lu}[\\p{L}.’'-]{0,40}(?: (?:\\p{Lu}[\\p{L}.’'-]{0,40}|al|bin|da|de|del|der|di|la|van|von)){0,5}";

/** How people ask whether words were said; the words stand in marks. The first that fits is taken. */
const FORMS: readonly { readonly form: RegExp; readonly speaker: number; readonly quotation: number }[] = [
  {
    form: new RegExp(
      `^(?:so )?(?:did|has|have|does) (.{1,80}?) (?:really |actually |ever )?${SAY}[ ,:]{1,3}(?:that )?${MARKED}[\\s?.!]{0,5}$`,
      'isu',
    ),
    speaker: 1,
    quotation: 2,
  },
  {
    form: new RegExp(
      `^is it (?:true|right|correct) that (.{1,80}?) (?:really |actually |ever )?${SAY}[ ,:]{1,3}(?:that )?${MARKED}[\\s?.!]{0,5}$`,
      'isu',
    ),
    speaker: 1,
    quotation: 2,
  },
  {
    form: new RegExp(`^who (?:has |really )?said[ ,:]{1,3}${MARKED}[\\s?.!]{0,5}$`, 'isu'),
    speaker: 0,
    quotation: 1,
  },
  {
    form: new RegExp(
      `^(?:check|verify|(?:is|was) (?:this|that)(?: quot(?:e|ation))? ${TRUE}|was this said)[ ,:?]{1,3}${MARKED}(?: ?\\((${NAME})\\))?[\\s?.!]{0,5}$`,
      'isu',
    ),
    speaker: 2,
    quotation: 1,
  },
  {
    form: new RegExp(`^(?:is|was) ${MARKED} (?:an? )?${TRUE}(?: quot(?:e|ation))?[\\s?.!]{0,5}$`, 'isu'),
    speaker: 0,
    quotation: 1,
  },
  {
    form: new RegExp(
      `^${MARKED}[\\s,.:?–—-]{1,3}(?:did|has|does) (.{1,80}?) (?:really |actually |ever )?${SAY}(?: (?:this|that|it|so))?[\\s?.!]{0,5}$`,
      'isu',
    ),
    speaker: 2,
    quotation: 1,
  },
  {
    form: new RegExp(
      `^${MARKED},?[ ]{1,3}(?:${SAY} )?(?:[–—-] ?)?(\\p{Lu}[\\p{L}.’' -]{1,60}?)(?: ${SAY})?[\\s?.!]{0,5}$`,
      'su',
    ),
    speaker: 2,
    quotation: 1,
  },
  {
    form: new RegExp(
      `^(${NAME})(?: ?:| ${SAY}[,:]?(?: that)?)\\s{0,3}${MARKED}(?:, ?${TRUE})?[\\s?.!]{0,5}$`,
      'su',
    ),
    speaker: 1,
    quotation: 2,
  },
  { form: new RegExp(`^${MARKED}[\\s?.!]{0,5}$`, 'su'), speaker: 0, quotation: 1 },
];

/** A quotation pasted alone has at least so many words; fewer in marks are an exact phrase to search for. */
const FEWEST = 4;

/** What a question wants checked, or null when it asks for something else. */
export function checkOf(question: string): AskedFor | null {
  for (const { form, speaker, quotation } of FORMS) {
    const match = form.exec(question);
    if (!match) continue;
    const words = match[quotation]!.trim();
    const alone = form === FORMS.at(-1)!.form;
    if (alone && words.split(/\s+/u).length < FEWEST) return null;
    return { quotation: words, speaker: speaker ? (match[speaker]?.trim() ?? '') : '' };
  }
  return null;
}
