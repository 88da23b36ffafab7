import type { Range } from '../../corpus/span.ts';
import type { Token } from '../tokens.ts';
import { BEFORE_A_NAME, MAY_END } from '../abbreviations.ts';
import { SMALL } from '../lexicon/small.ts';
import { quotes, VERBS } from '../lexicon/verbs.ts';
import type { Line, Page } from '../page.ts';
import type { Cast } from '../people/cast.ts';
import type { Name } from '../people/name.ts';
import type { Stretch } from './mark.ts';
import { isNamed } from './named.ts';
import type { Row, Scene, Unit } from './unit.ts';

const range = ({ start, end }: Range): Range => ({ start, end });

/** A nickname is no longer than this, in UTF-16 units, and a surname follows: Johnny “Guitar” Berg. */
const NICKNAME = 20;
const SURNAME = /^ \p{Lu}/u;
const OPENS = /^[“‘'"([…. ]*[\p{Lu}\p{N}]/u;
const CLOSES = /[.,!?…—–-]["”’']?\s*$/u;

/** Two to eight words, all but the small ones with capitals, and no “!” or “?”. */
function isTitle(words: string): boolean {
  const all = words.replace(/[,.]\s*$/u, '').split(/\s+/u);
  if (all.length < 2 || all.length > 8 || /[!?]/u.test(words)) return false;
  return all.every((word, i) => /^[^\p{Ll}]/u.test(word) || (i > 0 && SMALL.has(word.toLowerCase())));
}

/** Makes the units of one row; a stretch in marks is one unit, and so is a name outside of marks. */
function unitsOf(page: Page, first: number, last: number, marked: Stretch[], named: Numbered[]): Unit[] {
  const units: Unit[] = [];
  let until = -1;
  for (let i = first; i < last; i++) {
    const token = page.tokens[i]!;
    if (token.start < until) continue;
    while (marked.length > 0 && marked.at(-1)!.outer.end <= token.start) marked.pop();
    while (named.length > 0 && named.at(-1)!.name.start < token.start) named.pop();
    const stretch = marked.at(-1);
    // "UBS analyst David Strauss": the longer mention takes the shorter in.
    if (named.length > 1 && named.at(-2)!.name.from === token.start) named.pop();
    const name = named.at(-1);
    if (stretch && stretch.outer.start <= token.start) {
      const words = page.text.slice(stretch.start, stretch.end);
      const opens = OPENS.test(words);
      const closes = CLOSES.test(words);
      const title = isTitle(words) || isNamed(page.text, stretch);
      const nickname = words.length <= NICKNAME && opens && !closes && units.at(-1)?.capital === true;
      const next = page.text.slice(stretch.outer.end, stretch.outer.end + 2);
      until = stretch.outer.end;
      if (nickname && SURNAME.test(next)) continue;
      units.push({
        ...range(stretch.outer),
        kind: 'quote',
        low: '',
        capital: false,
        stretch,
        opens,
        closes,
        title,
      });
      until = stretch.outer.end;
    } else if (
      name &&
      (name.name.from === token.start || name.name.start === token.start) &&
      !(stretch && stretch.outer.start < name.name.end)
    ) {
      const { end } = name.name;
      units.push({
        start: token.start,
        end,
        kind: 'name',
        low: '',
        capital: true,
        name: name.index,
        person: name.person,
      });
      until = end;
    } else if (token.low === '.' && i > first && i + 1 < last && shortens(page.tokens[i - 1]!)) {
      // The full stop of "Nov." ends nothing.
    } else {
      const { start, end, kind, low, capital } = token;
      units.push({ start, end, kind, low, capital });
    }
  }
  return units;
}

const shortens = ({ low }: Token): boolean => BEFORE_A_NAME.has(low) || MAY_END.has(low);

interface Numbered {
  readonly name: Name;
  readonly index: number;
  readonly person: boolean;
}

const ASKS = /[.?!…—–-]/u;
/** A cue after a question comes within so many words. */
const CUE_WITHIN = 8;

/** Whether a line is the cue of the question before it: `“Why?” Obama asked.` */
function isCue({ tokens }: Page, { first, last }: Line, stopped: boolean): boolean {
  for (let i = first; i < last && i - first < CUE_WITHIN; i++) {
    const token = tokens[i]!;
    if (token.low === '.' && BEFORE_A_NAME.has(tokens[i - 1]!.low)) continue;
    if (token.kind === 'sign' && /^["“‘«„:;.!?]$/u.test(token.low)) return false;
    const verb = VERBS.get(token.low);
    if (i === first || token.capital || !verb || verb.form === 'ing' || verb.form === 'base') continue;
    const after = tokens.slice(i + 1, Math.min(last, i + CUE_WITHIN));
    const short = last - i <= CUE_WITHIN;
    return (
      quotes(verb) && (short || !stopped) && !after.some(({ low }) => /^(?:["“‘«„:]|that|'')$/u.test(low))
    );
  }
  return false;
}

/** Lines that a stretch in marks spans belong together, and so do a question and its cue. */
function grouped(page: Page, marked: readonly Stretch[]): Line[][] {
  const groups: Line[][] = [];
  let at = 0;
  for (const line of page.lines) {
    while (at < marked.length && marked[at]!.outer.end <= line.start) at++;
    const stretch = marked[at];
    const group = groups.at(-1);
    const follows = group !== undefined && group.at(-1)!.block === line.block;
    const held = stretch !== undefined && stretch.outer.start < line.start;
    const before = marked[at - 1];
    const asked =
      before !== undefined &&
      before.outer.end === group?.at(-1)!.end &&
      ASKS.test(page.text[before.end - 1] ?? '');
    const room = follows && line.last - group[0]!.first <= LONGEST_ROW;
    if (room && (held || (asked && isCue(page, line, page.text[before.end - 1] === '.')))) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A sentence of more units than this is no sentence: it is read in pieces, which keeps hostile text linear. */
const LONGEST_ROW = 250;

function pieces(units: readonly Unit[]): (readonly Unit[])[] {
  const found: (readonly Unit[])[] = [];
  for (let i = 0; i < units.length; i += LONGEST_ROW) found.push(units.slice(i, i + LONGEST_ROW));
  return found;
}

/** Lays an article out for the rules. Linear. */
export function sceneOf(page: Page, { names, who, entities }: Cast, stretches: readonly Stretch[]): Scene {
  const marked = stretches.toReversed();
  const named = names
    .map((name, index) => ({ name, index, person: entities[who[index]!]?.person === true }))
    .filter(({ index }) => who[index]! >= 0)
    .toReversed();
  const rows = grouped(page, stretches).flatMap((group): Row[] => {
    const first = group[0]!;
    const last = group.at(-1)!;
    return pieces(unitsOf(page, first.first, last.last, marked, named)).map((units) => ({
      start: units[0]!.start,
      end: units.at(-1)!.end,
      block: first.block,
      units,
    }));
  });
  return { text: page.text, rows, names };
}
