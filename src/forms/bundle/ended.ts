import { dayOf } from '../day-of.ts';
import type { Extracted } from '../form.ts';
import { headed, isRights } from './headed.ts';

const FIELD = /^(?:Section|Length|Byline|Dateline|Highlight)\s*:/u;
const FOOT = /^(?:Classification$|Load-Date\s*:|Graphic$)/u;

/**
 * A document above "End of Document": headline, outlet, day, fields, "Body", text.
 * @param isFirst whether a cover may stand above it
 */
export function ended(paragraphs: readonly string[], isFirst: boolean): Extracted | null {
  const body = paragraphs.indexOf('Body');
  const above = paragraphs.slice(0, Math.max(body, 0));
  const lengths = above.filter((one) => /^Length\s*:/u.test(one)).length;
  if (lengths !== 1 || paragraphs.indexOf('Body', body + 1) !== -1) return null;
  const day = above.findLastIndex((one) => !FIELD.test(one) && !isRights(one) && dayOf(one) !== null);
  // Without a day the head is known by where it begins, which a cover hides.
  const fields = above.findIndex((one) => FIELD.test(one) || isRights(one));
  if (day === -1 ? isFirst || fields < 2 || fields > 3 : day < 2) return null;
  const [title, outlet] = day === -1 ? above : above.slice(day - 2);
  const rest = paragraphs.slice(body + 1);
  const foot = rest.findIndex((one) => FOOT.test(one));
  return headed({
    title: title ?? '',
    outlet: outlet ?? '',
    day: above[day] ?? null,
    byline: (above.find((one) => one.startsWith('Byline')) ?? '').replace(/^Byline\s*:\s*/u, ''),
    body: foot === -1 ? rest : rest.slice(0, foot),
  });
}
