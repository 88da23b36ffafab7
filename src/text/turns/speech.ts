const WORD = (forms: string): string => `(?<![\\p{L}'’-])(?:${forms})(?![\\p{L}’-])`;

/** Forms that reporters' prose and lists of facts have not: the speaker's own "I", an address, an answer, a question. */
const SPOKEN = new RegExp(
  [
    WORD('I|[Mm]y|[Mm]e|[Mm]ine|[Ww]e|[Oo]ur|[Uu]s(?<!U[Ss])|[Yy]ou|[Yy]our'),
    WORD('[Yy]es|[Yy]eah|[Nn]ope|[Oo]kay|[Tt]hanks|[Pp]lease|[Ss]ir|[Mm]adam|[Hh]ello|[Ee]xactly'),
    "(?<![\\p{L}'’-])(?:[Tt]hank you|[Ll]et['’]s|[Ii]['’](?:m|ve|ll|d)|[Ww]e['’](?:re|ve|ll|d)|[Yy]ou['’](?:re|ve|ll|d))",
    '^(?:No|Well|Oh|Good|Right|Sure|Absolutely|Correct|Never|Of course|Hi|Hey)(?:[,.!]|$)',
    '^Good (?:morning|afternoon|evening)(?![\\p{L}])',
    '\\?',
  ].join('|'),
  'u',
);

const OWN = new RegExp(WORD('I|[Mm]y|[Mm]e|[Mm]ine') + "|(?<![\\p{L}'’-])I['’](?:m|ve|ll|d)", 'u');

const ANSWER =
  /^(?:Yes|Yeah|No|Nope|Well|Oh|Thank you|Thanks|Right|Sure|Okay|Exactly|Absolutely|Good (?:morning|evening)|Please)(?![\p{L}’'-])/u;

const IN_MARKS = /["“„«‹][^"“”„«»‹›]{0,600}["”“»›]/gu;

/** Words as they stand outside of marks: what somebody is quoted for is no sign that this is speech. */
const outside = (words: string): string => words.replaceAll(IN_MARKS, ' ');

/** Whether words begin with a quotation mark. */
export const opensMarks = (words: string): boolean => /^["“„«‹]/u.test(words);

/** Whether words are spoken by somebody to somebody, or stand wholly in marks. */
export const isSpoken = (words: string): boolean => opensMarks(words) || SPOKEN.test(outside(words));

/** Whether words ask, or open as the answer to somebody does. */
export const isAnswer = (words: string): boolean => /\?/u.test(words) || ANSWER.test(words);

/** Whether words hold their speaker's own "I", outside of marks. */
export const hasOwn = (words: string): boolean => OWN.test(outside(words));
