import type { Timex } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { addDays } from '../calendar.ts';
import { mayBeSubject } from '../clauses/may-be-subject.ts';
import { verbForm } from '../clauses/verb-form.ts';
import { firstFrom } from '../../first-from.ts';

const TO = /^(?:, )?(?:to|until|till|through|[-–—/]|up to)$/;
const AND = /^(?:,? ?(?:and|or)|,)$/;
/** So many words at most stand between two expressions of a stretch. */
const BETWEEN = 3;

/** What is put off from one day to another is on the second. */
const MOVED =
  /^(?:postponed|delayed|deferred|adjourned|rescheduled|rearranged|moved|changed|shifted|switched|pushed|put|brought|carried|extended)$/;

/** Time expressions that go together, in order, and how. */
interface Group {
  readonly all: readonly Timex[];
  readonly kind: 'stretch' | 'list' | 'choice';
}

/**
 * Makes one expression of each stretch ("10-12 April", "from January to March 2014"), list ("3, 5 and 9 May") and choice
 * ("on Monday or Tuesday") of a sentence. Values are ISO 8601-2's: `a/b`, `{a,b}` and `[a,b]`; the days are those from
 * the first to the last.
 */
export function stretches(words: readonly Token[], here: readonly Timex[]): Timex[] {
  const found: Timex[] = [];
  for (let i = 0; i < here.length;) {
    const group = groupAt(words, here, i);
    found.push(group === null ? here[i]! : asOne(group));
    i += group?.all.length ?? 1;
  }
  return found;
}

function groupAt(words: readonly Token[], here: readonly Timex[], at: number): Group | null {
  const first = here[at]!;
  const second = here[at + 1];
  if (second === undefined || !dated(first) || !dated(second)) return null;
  const glue = between(words, first, second);
  const start = firstFrom(words, first.start);
  const lead = words[start - 1]?.low ?? '';
  if (lead === 'from' && words.slice(Math.max(0, start - 6), start).some(({ low }) => MOVED.test(low)))
    return null;
  if (TO.test(glue) || (glue === 'and' && lead === 'between'))
    return first.from! <= second.to! ? { all: [first, second], kind: 'stretch' } : null;
  return listAt(words, here, at);
}

/** "3, 5 and 9 May": of one kind each, in order, the last after "and" or "or". */
function listAt(words: readonly Token[], here: readonly Timex[], at: number): Group | null {
  const all = [here[at]!];
  for (let i = at; i + 1 < here.length; i++) {
    const [last, next] = [here[i]!, here[i + 1]!];
    const glue = between(words, last, next);
    if (!AND.test(glue) || !dated(next) || !alike(last, next) || next.from! <= last.to!) return null;
    if (all.length === 1 && glue === ', and' && goesOn(words, last, next)) return null;
    all.push(next);
    if (glue === ',') continue;
    if (glue.endsWith('or')) return { all, kind: 'choice' };
    const close = all.every((one, j) => j === 0 || one.from === addDays(all[j - 1]!.to!, 1));
    return { all, kind: close ? 'stretch' : 'list' };
  }
  return null;
}

/** "Stopped it in May 1996, and the following February a dam gave way": behind a verb, what has a subject next is told of that. */
function goesOn(words: readonly Token[], first: Timex, last: Timex): boolean {
  const next = words[firstFrom(words, last.end)];
  if (next === undefined || !mayBeSubject(next)) return false;
  return words.slice(0, firstFrom(words, first.start)).some((_, at) => verbForm(words, at) !== null);
}

const dated = ({ type, from }: Timex): boolean => (type === 'DATE' || type === 'TIME') && from !== null;

/** As fine as each other: two days, two months. */
const alike = (a: Timex, b: Timex): boolean => plain(a).length === plain(b).length;

/** A time of day counts as its day. */
const plain = ({ value }: Timex): string => value.replace(/T.*/, '');

/** The words between two expressions; of more than a few, none that join them. */
function between(words: readonly Token[], first: Timex, next: Timex): string {
  const from = firstFrom(words, first.end);
  const to = firstFrom(words, next.start);
  return to - from > BETWEEN
    ? '…'
    : words
        .slice(from, to)
        .map(({ low }) => low)
        .join(' ');
}

function asOne({ all, kind }: Group): Timex {
  const [first, last] = [all[0]!, all.at(-1)!];
  const row = all.map(plain).join(',');
  const several = kind === 'list' ? `{${row}}` : `[${row}]`;
  const value = kind === 'stretch' ? `${plain(first)}/${plain(last)}` : several;
  return {
    ...last,
    start: first.start,
    value,
    from: first.from,
    to: last.to,
    anchor: first.anchor ?? last.anchor,
    certain: all.every(({ certain }) => certain),
    other: null,
  };
}
