import type { Article } from '../../../corpus/article.ts';
import { type ClueRule, onDay } from './clue.ts';
import { pageDay, type PageDay } from './page-line.ts';
import { isProse } from './prose.ts';

/** How many lines from either end of a page may give its day. */
const NEAR = 6;

/** Rules whose lines are about other things than this article. */
const ELSEWHERE: ReadonlySet<string> = new Set(['front matter', 'other stories', 'comments', 'code block']);

/** What an event's place and time stand under; the day above them is the event's. */
const OF_AN_EVENT = /^(?:time|where|place|location|venue|what|who|when|dear)\b/iu;

/** The days that the first and the last lines of a page give it. */
function found({ text, blocks }: Article): PageDay[] {
  const own = blocks
    .filter(({ rule }) => !ELSEWHERE.has(rule ?? ''))
    .map(({ role, rule, start, end }) => ({ role, rule, line: text.slice(start, end) }));
  const prose = own.findIndex(({ role, line }) => role === 'body' && isProse(line));
  const isTop = (i: number): boolean => i < NEAR || (i <= prose && i >= prose - NEAR);
  return own.flatMap(({ role, line }, i) => {
    if (role === 'title' || (!isTop(i) && i < own.length - NEAR)) return [];
    const day = pageDay(line);
    if (day === null || day.labelled) return day ?? [];
    // Among the article's own words a day without a label is a letter's or an event's, unless it stands below who wrote
    // it; below the last of them it may be the page's.
    const last = own[i - 1];
    const above = isTop(i) && (i < prose || prose === -1) && !OF_AN_EVENT.test(own[i + 1]?.line ?? '');
    const signed = isTop(i) && last?.rule === 'byline';
    const below = i === own.length - 1 && last?.role === 'credit';
    return above || signed || below ? day : [];
  });
}

const clue = (name: string, labelled: boolean): ClueRule => ({
  name,
  find(article) {
    const days = found(article).filter((one) => one.labelled === labelled);
    return days.map(({ day }) => onDay(day));
  },
});

/** "Published 3 March 2014 | Updated 5 June 2016". */
export const publishedLine = clue('published line', true);

/** A date that stands by itself, or beside the writer's name, at an edge of the page. */
export const dateLine = clue('date line', false);
