import type { Range } from '../../../corpus/span.ts';
import { sentences } from '../../sentences.ts';
import { tokens } from '../../tokens.ts';
import { addDays, day, isDay, weekday } from '../calendar.ts';
import { candidates } from '../candidates.ts';
import { clauses } from '../clauses/clauses.ts';
import { direction } from '../direction.ts';
import { DATE, MONTH, monthOf, WEEKDAY, weekdayOf } from '../words.ts';
import type { ClueRule } from './clue.ts';

/** "BRISTOL, March 3 (Agency) - The council on Tuesday …": a place and a day without its year. */
const DATELINE = new RegExp(
  `^[A-Z][A-Z .'’/-]{2,40}, (?:(?<m>${MONTH}) (?<d>${DATE})|(?<d>${DATE}) (?<m>${MONTH})) ?(?:\\([^()\\n]{1,30}\\) ?)?[-–—] `,
);
const ON_A_DAY = new RegExp(`\\bon ${WEEKDAY}\\b`, 'g');
const TO_COME = /\b(?:will|would|plans?|due|expected|scheduled|next|last|to)\b[^.]{0,60}$/i;
/** An article that looks back at its plans may be of any later year. */
const LOOKED_BACK = /\b(?:was|were|had|would)\b/i;

/**
 * The year of a dateline that has none: what opens the article "on Tuesday" was on that day or the day before; it was
 * written no earlier than the last year told of as past, and no later than the first told of as to come. Only where a
 * single year is left.
 */
export const wireDay: ClueRule = {
  name: 'wire-day',
  find(article) {
    const { text, blocks } = article;
    const body = blocks.find(({ role }) => role === 'body');
    const opening = body === undefined ? '' : text.slice(body.start, Math.min(body.end, body.start + 400));
    const { m, d } = DATELINE.exec(opening)?.groups ?? {};
    if (body === undefined || m === undefined || d === undefined) return [];
    const [month, date] = [monthOf(m), Number.parseInt(d, 10)];
    const all = sentences(article).filter(({ block }) => blocks[block]?.role === 'body');
    const told = weekdayTold(text, all[0]!);
    if (told === null) return [];
    const years = all.flatMap((sentence) => yearsIn(text, sentence));
    const past = years.filter(({ way }) => way === 'past').map(({ year }) => year);
    const ahead = years.filter(({ way }) => way === 'future').map(({ year }) => year);
    if (past.length === 0 || ahead.length === 0) return [];
    const [first, last] = [past.reduce((a, b) => Math.max(a, b)), ahead.reduce((a, b) => Math.min(a, b))];
    const found: string[] = [];
    for (let year = first; year <= last && found.length < 2; year++) {
      const on = isDay(year, month, date) ? day(year, month, date) : null;
      if (on !== null && (weekday(on) === told || weekday(addDays(on, -1)) === told)) found.push(on);
    }
    const [only, more] = found;
    return only === undefined || more !== undefined ? [] : [{ from: only, to: only, basis: 'inferred' }];
  },
};

/** The only weekday in a sentence, 1 to 7, if it is not one to come or long past. */
function weekdayTold(text: string, { start, end }: Range): number | null {
  const words = text.slice(start, end);
  const [named, more] = [...words.matchAll(ON_A_DAY)];
  if (named === undefined || more !== undefined || TO_COME.test(words.slice(0, named.index))) return null;
  return weekdayOf(named[0].slice('on '.length));
}

/** The years that a sentence names, and whether it tells of them as past or as to come. */
function yearsIn(text: string, sentence: Range) {
  const found = candidates(text, [sentence]).filter(({ expression }) => /^\d{4}/.test(expression.value));
  if (found.length === 0) return [];
  const cut = clauses(tokens(text, sentence), sentence, found);
  return found.map((one) => {
    const way = direction(text, sentence, cut, one);
    const before = text.slice(sentence.start, one.start);
    return {
      year: Number(one.expression.value.slice(0, 4)),
      way: way === 'future' && LOOKED_BACK.test(before) ? null : way,
    };
  });
}
