import { range } from '../../range.ts';
import { BEFORE_A_NAME, MAY_END } from '../../abbreviations.ts';
import type { Page } from '../../page.ts';
import type { Name } from '../../people/name.ts';
import type { Stretch } from '../mark.ts';
import { isNamed } from '../named.ts';
import { isTitle } from '../title.ts';
import type { Unit } from '../unit.ts';
import type { Token } from '../../tokens.ts';

/** A nickname is no longer than this, in UTF-16 units, and a surname follows: Johnny “Guitar” Berg. */
const NICKNAME = 20;

const SURNAME = /^ \p{Lu}/u;

/** A capital or a figure, or a letter whose case was changed: "[w]e". */
const OPENS = /^[“‘'"([…. ]*[\p{Lu}\p{N}]|^\[\p{Ll}\]/u;

const CLOSES = /[.,!?…—–-]["”’']?\s*$/u;

/** Words in marks as a unit; null for a nickname inside a name: Robert “Bobby” Tallis. */
function quoteUnit({ text }: Page, stretch: Stretch, before: Unit | undefined): Unit | null {
  const words = text.slice(stretch.start, stretch.end);
  const opens = OPENS.test(words);
  const closes = CLOSES.test(words);
  const nickname = words.length <= NICKNAME && opens && !closes && before?.capital === true;
  if (nickname && SURNAME.test(text.slice(stretch.outer.end, stretch.outer.end + 2))) return null;
  return {
    ...range(stretch.outer),
    kind: 'quote',
    low: '',
    capital: false,
    stretch,
    opens,
    closes,
    title: isTitle(words) || isNamed(text, stretch),
  };
}

/** Takes from the ends of two lists, last first, what lies before a token. */
function passOver(token: Token, marked: Stretch[], named: Numbered[]): void {
  while (marked.length > 0 && marked.at(-1)!.outer.end <= token.start) marked.pop();
  while (named.length > 0 && named.at(-1)!.name.start < token.start) named.pop();
  // "UBS analyst David Strauss": the longer mention takes the shorter in.
  if (named.length > 1 && named.at(-2)!.name.from === token.start) named.pop();
}

/** Whether a name begins with a token, and no words in marks begin inside it. */
const opensName = ({ start }: Token, { name }: Numbered, stretch: Stretch | undefined): boolean =>
  (name.from === start || name.start === start) && !(stretch && stretch.outer.start < name.end);

/** Makes the units of one row; a stretch in marks is one unit, and so is a name outside of marks. */
export function unitsOf(
  page: Page,
  first: number,
  last: number,
  marked: Stretch[],
  named: Numbered[],
): Unit[] {
  const units: Unit[] = [];
  let until = -1;
  for (let i = first; i < last; i++) {
    const token = page.tokens[i]!;
    if (token.start < until) continue;
    passOver(token, marked, named);
    const name = named.at(-1);
    const stretch = marked.at(-1);
    if (stretch && stretch.outer.start <= token.start) {
      const unit = quoteUnit(page, stretch, units.at(-1));
      if (unit) units.push(unit);
      until = stretch.outer.end;
    } else if (name && opensName(token, name, stretch)) {
      const { end } = name.name;
      units.push({
        start: token.start,
        end,
        kind: 'name',
        low: '',
        capital: true,
        name: name.index,
        person: name.person,
        described: name.name.first - i > 1,
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
