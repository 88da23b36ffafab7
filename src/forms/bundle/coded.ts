import { dayOf } from '../day-of.ts';
import type { Extracted } from '../form.ts';
import { headed, isRights } from './headed.ts';

const CODE =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|NGC|GC|ED|PG|VOL|LA|CY|LP|TD|RF|CO|IN|NS|RE|IPD|IPC|CT|ART|PUB|AN)(?:\s+(.*))?$/u;
/** In the text a word in capitals is none of them unless it stands alone, or before a code. */
const BEHIND = /^(?:[A-Z]{2,3}|(?:CO|IN|NS|RE) [a-z\d]{2,8}\s*:.*|(?:IPD|IPC|PUB|AN) .*)$/u;
const IN_TEXT = new Set(['LP', 'TD']);

/** What stands under each code; null where one stands twice, as in two documents. */
function fieldsOf(paragraphs: readonly string[]): ReadonlyMap<string, readonly string[]> | null {
  const fields = new Map<string, string[]>();
  let at = '';
  for (const one of paragraphs) {
    const [, code, value] = CODE.exec(one) ?? [];
    const begins = code !== undefined && (!IN_TEXT.has(at) || BEHIND.test(one));
    if (!begins) fields.get(at)?.push(one);
    else {
      if (fields.has(code)) return null;
      fields.set(code, value === undefined ? [] : [value]);
      at = code;
    }
  }
  return fields;
}

const WORDS = /^[\d.,]+ words$/u;

/** One without codes: headline, "By …", "295 words", day, clock, outlet and so on to whose the rights are, text. */
function uncoded(paragraphs: readonly string[]): Extracted | null {
  const count = paragraphs.findIndex((one) => WORDS.test(one));
  const byline = count === 2 && /^by\s/iu.test(paragraphs[1]!) ? paragraphs[1]! : '';
  if (count !== (byline === '' ? 1 : 2) || paragraphs.findLastIndex((one) => WORDS.test(one)) !== count)
    return null;
  const rights = paragraphs.findIndex((one) => isRights(one));
  const [day = '', ...more] = paragraphs.slice(count + 1, rights === -1 ? count : rights);
  const isDay = dayOf(day) !== null;
  const outlet = (isDay ? more : [day, ...more]).find((one) => !/^\d\d?[:.]\d\d/u.test(one)) ?? '';
  if (rights > count + 9) return null;
  return headed({
    title: paragraphs[0]!,
    outlet,
    day: isDay ? day : null,
    byline,
    body: paragraphs.slice(rights + 1),
  });
}

/** A document above "Document FTFT000020111229e7ct0001r", with the codes of its fields (HD, PD, SN) or without. */
export function coded(paragraphs: readonly string[]): Extracted | null {
  const from = paragraphs.findIndex((one) => /^(?:HD|SE)\b/u.test(one));
  if (from === -1) return uncoded(paragraphs);
  const fields = fieldsOf(paragraphs.slice(from));
  if (!fields) return null;
  const words = (code: string): string => fields.get(code)?.join(' ') ?? '';
  return headed({
    title: words('HD'),
    outlet: words('SN'),
    day: words('PD'),
    byline: words('BY'),
    body: [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])],
  });
}
