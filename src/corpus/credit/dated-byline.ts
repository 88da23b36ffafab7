import { dateLine } from '../furniture/date-line.ts';
import type { LineRule } from '../line-rule.ts';
import { byline } from './byline.ts';

/** Between who wrote it and when. */
const BETWEEN =
  /\s*(?:[|·•]|[–—]|--| - |,(?= (?:\p{Lu}\p{Ll}+\.? \d|\d{1,2} \p{Lu}))| on |(?<=\d) (?=by ))\s*/u;

const signed = (words: string): boolean =>
  byline.recognises(words.replace(/^(?:(?:posted|published|written) )?by /iu, 'By '), []);
const dated = (words: readonly string[]): boolean => dateLine.recognises(words.join(' '), []);

/** "By Ann Lee | March 3, 2014", "Posted by Ann Lee on 3 March 2014", "3 March 2014 by Ann Lee". */
export const datedByline: LineRule = {
  name: 'dated byline',
  recognises(line) {
    if (line.length > 160 || !/\bby\b/iu.test(line)) return false;
    const parts = line.replaceAll(/^[*_]{1,3}|[*_]{1,3}$/gu, '').split(BETWEEN);
    return (
      (signed(parts[0]!) && dated(parts.slice(1))) || (signed(parts.at(-1)!) && dated(parts.slice(0, -1)))
    );
  },
};
