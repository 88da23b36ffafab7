import { dayOf } from '../day-of.ts';
import { articleOf } from '../document.ts';
import type { Form } from '../form.ts';
import { textOf } from '../text-of.ts';

/** Signs by which agencies' machines part a dispatch: its header, its text, its end. */
const PARTS = /^[\x00\x16]*\x01([^\x02]{0,400})\x02([^\x03]+)\x03([^\x04]{0,400})/;

/** "131137 GMT Nov 13", as IPTC 7901 ends; "AP-WF-11-13-13 0745GMT", as ANPA does. */
const SENT = /(\d\d)\d{4} ?GMT ([A-Z][a-z]{2}) (\d\d)\b/;
const SENT_IN_AMERICA = /-(\d\d)-(\d\d)-(\d\d) \d{4}GMT/;

/** The text proper ends here: what follows is for editors. */
const FOR_EDITORS = /^#+ .*\bNOTEBOOK\b|not for publication/i;
/** Lines above the text that are for editors. */
const NOTE =
  /^(?:eds?\b|editors?\b|editor['’]s note|ap (?:photo|video|graphic)|with (?:photo|graphic)|[A-Z]{2}-[A-Z])/i;

const century = (two: string): string => `${Number(two) < 70 ? 20 : 19}${two}`;

function sentOn(end: string): string | null {
  const [, day, month, year] = SENT.exec(end) ?? [];
  const [, m, d, y] = SENT_IN_AMERICA.exec(end) ?? [];
  if (day && month && year) return dayOf(`${day} ${month} ${century(year)}`);
  return m && d && y ? dayOf(`${century(y)}-${m}-${d}`) : null;
}

/** The codes of the wire for marks that its alphabet does not have. */
const marked = (line: string): string =>
  line.replaceAll('``', '“').replaceAll("''", '”').replaceAll(/ _ /g, ' — ');

/** A dispatch of an agency as its machines send it: IPTC 7901 and ANPA 1312. A paragraph begins with blanks. */
export const wire: Form = {
  name: 'wire copy',
  recognises: (_input, start) => /^[\x00\x16]{0,8}\x01[^\x00-\x02]{8,400}\x02/.test(start),
  extract({ bytes }) {
    const [, , body = '', end = ''] = PARTS.exec(textOf(bytes).text) ?? [];
    const heads: string[] = [];
    const found: string[] = [];
    let inside = false;
    for (const raw of body.split(/\r?\n/)) {
      const line = marked(raw.replaceAll(/[\x00-\x08\x0b-\x1f\x7f]/g, '')).trimEnd();
      const words = line
        .replace(/^\s*\^?\s*/, '')
        .replace(/\s*[<=]$/, '')
        .trim();
      if (FOR_EDITORS.test(words)) break;
      if (words === '') inside = false;
      else if (/^\s/.test(line)) {
        found.push(words);
        inside = true;
      } else if (inside) found[found.length - 1] += ` ${words}`;
      else if (found.length === 0) heads.push(words);
      else found.push(words);
    }
    const own = heads.filter((line) => !NOTE.test(line));
    const byline = own.find((line) => /^by /i.test(line));
    const title = own.find((line) => line !== byline);
    return articleOf(found, { title, byline, published: sentOn(end) });
  },
};
