import { dayOf } from '../day-of.ts';
import type { Extracted } from '../form.ts';
import { headed, isRights } from './headed.ts';

const HEAD = /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|SOURCE)\s*:\s*(.*)$/u;
const FOOT =
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|GRAPHIC|SUBJECT|ORGANIZATION|PERSON|COMPANY|TICKER|INDUSTRY|GEOGRAPHIC|COUNTRY|STATE|CITY|CORRECTION(?:-DATE)?|NOTES|TYPE|DISTRIBUTION|UPDATE)\s*:/u;

/** More than this above the first field is no head. */
const MOST = 8;

/** The headline, at the end of what stands above the fields; its parts end in a semicolon. */
function headlineOf(lines: readonly string[]): string {
  let from = lines.length - 1;
  while (from > 0 && lines[from - 1]!.endsWith(';') && dayOf(lines[from - 1]!) === null) from--;
  return lines.slice(from).join(' ');
}

/** A document below "1 of 12 DOCUMENTS": outlet, day, headline, fields with LENGTH among them, text, fields. */
export function numbered(paragraphs: readonly string[]): Extracted | null {
  const first = paragraphs.findIndex((one) => HEAD.test(one));
  if (first < 2 || first > MOST) return null;
  const fields = new Map<string, string>();
  let at = first;
  for (let field = HEAD.exec(paragraphs[at]!); field; field = HEAD.exec(paragraphs[at] ?? '')) {
    const [, name = '', value = ''] = field;
    // Where the value has a line of its own.
    const below = value === '' ? (paragraphs[++at] ?? '') : value;
    fields.set(name, below);
    at++;
  }
  const rest = paragraphs.slice(at);
  // Two lengths are two documents.
  if (!fields.has('LENGTH') || rest.some((one) => /^LENGTH\s*:/u.test(one))) return null;
  const foot = rest.findIndex((one) => FOOT.test(one) || isRights(one));
  const above = paragraphs.slice(0, first).filter((one) => !isRights(one));
  const title = headlineOf(above);
  const [name = '', ...more] = above.slice(0, -1);
  const isDay = dayOf(name) !== null;
  return headed({
    title,
    outlet: isDay ? null : name,
    day: (isDay ? [name] : more).find((one) => dayOf(one) !== null) ?? null,
    byline: fields.get('BYLINE') ?? '',
    body: foot === -1 ? rest : rest.slice(0, foot),
  });
}
