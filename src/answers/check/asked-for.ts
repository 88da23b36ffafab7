import { byBlanks } from '../../grammar/cut.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { THIRD_PERSON, SOMEBODY } from '../../grammar/pronouns.ts';
import { FORMS } from './forms.ts';
import { trimMarks } from './fold.ts';

/** A quotation somebody wants checked, and who is said to have said it. */
export interface AskedFor {
  readonly quotation: string;
  /** Empty when nobody is named. */
  readonly speaker: string;
}

/** A quotation pasted alone has at least so many words; fewer in marks are an exact phrase to search for. */
const FEWEST = 4;

/** With one of these inside, the words may be more than one quotation: then their outer marks stay. */
const DOUBLE = /["“”„«»]/u;

/** Between two quotations somebody else is named: whoever stands before or after them is not asked about for both. */
const OTHER_SPEAKER = /["“”»«][^"“”„«»]{0,80}\p{Lu}[^"“”„«»]{0,80}["“„«»]/u;

/** Who stands for nobody in particular: "did anybody say". */
const NOBODY = new RegExp(
  String.raw`^${oneOf(SOMEBODY)}\b|^${oneOf([...THIRD_PERSON, 'who', 'people'])}$`,
  'iu',
);

/** What a question wants checked, or null when it asks for something else. */
export function checkOf(question: string): AskedFor | null {
  for (const { form, alone } of FORMS) {
    const { speaker = '', quotation = '' } = form.exec(question)?.groups ?? {};
    const words = trimMarks(quotation);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    if (alone && byBlanks(words).length < FEWEST) return null;
    if (OTHER_SPEAKER.test(words)) return { quotation: question, speaker: '' };
    return {
      quotation: DOUBLE.test(words) ? quotation : words,
      speaker: NOBODY.test(speaker) ? '' : speaker.trim(),
    };
  }
  return null;
}
