import type { Article } from '../../../corpus/article.ts';
import { weekday, type Day } from '../calendar.ts';
import { fullDate } from '../rules/full-date.ts';
import { numericDate } from '../rules/numeric-date.ts';
import { ANY_WEEKDAY, weekdayOf } from '../words.ts';
import type { ClueRule } from './clue.ts';

const NEAR_THE_EDGE = 4;
/** A line with a date says little else: "Published: Fri, 30 March 2007, 10:15 GMT - Page 6 News List". */
const LONGEST = 120;
const OPENING = /^(?:(?:first )?(?:published|posted|updated|last modified|dated?)[:,]? (?:on |at )?)?/i;
/** "WASHINGTON, March 30, 2007 (Reuters) –": the place and the day before the first sentence. */
const INLINE = /^[A-Z][A-Z .,'’/-]{2,40}[,:–—-] ?/;

/** A date that stands by itself in the first or last lines, or opens the first sentence; its weekday must agree. */
export const dateline: ClueRule = {
  name: 'dateline',
  find: (article) =>
    lines(article).flatMap((line) => {
      const day = dateOf(line);
      return day === null ? [] : [{ from: day, to: day, basis: 'text' as const }];
    }),
};

function lines({ text, blocks }: Article): string[] {
  const edges = blocks.filter((_, i) => i < NEAR_THE_EDGE || i >= blocks.length - NEAR_THE_EDGE);
  const short = edges.flatMap(({ start, end, role }) => {
    const line = text.slice(start, end);
    return role !== 'body' || line.length <= 40 ? [line.slice(0, LONGEST + 1).replace(OPENING, '')] : [];
  });
  const body = blocks.find(({ role }) => role === 'body');
  const opening = body === undefined ? '' : text.slice(body.start, body.start + LONGEST);
  const place = INLINE.exec(opening);
  const inline = place === null ? [] : [opening.slice(place[0].length).split(/ ?\(|[–—]/)[0] ?? ''];
  return [...short, ...inline].filter((line) => line.length <= LONGEST);
}

/** The day a line begins with, unless the line names another weekday. */
function dateOf(line: string): Day | null {
  for (const rule of [fullDate, numericDate]) {
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(line);
    if (match === null || match.index > 0) continue;
    const read = rule.read(match.groups ?? {}, { before: '', after: line.slice(match[0].length) });
    if (read === null || !/^\d{4}-\d\d-\d\d$/.test(read.value)) continue;
    const named = new RegExp(ANY_WEEKDAY).exec(match[0]);
    return named === null || weekdayOf(named[0]) === weekday(read.value) ? read.value : null;
  }
  return null;
}
