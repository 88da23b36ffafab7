import { isFinite } from '../../lexicon/finite.ts';
import { range } from '../../range.ts';
import { mentionOf } from '../clause.ts';
import { cuesOf } from '../cues.ts';
import type { Mention } from '../finding.ts';
import { one } from '../subject/one.ts';
import { isDash, type Row, type Scene, type Unit } from '../unit.ts';
import type { Range } from '../../../corpus/span.ts';

/** Who signs, with what stands around a name, in no more units than this. See docs/constants.md. */
const LONGEST = 18;

/** What leads in words in marks, "Quote of the day:", has no more units than this. */
const MOST_LED = 6;

/** Who is named under or behind words in marks, and by which sign. */
export interface Signed {
  readonly source: Mention;
  /** The dash or the bracket; null where the name alone follows. */
  readonly sign: Range | null;
}

/** Whether a name can be a person's who said something: no paper, no place. */
function canSpeak({ names }: Scene, { name, person }: Unit): boolean {
  const { organisation, thing, words } = names[name!]!;
  return person === true || (!organisation && !thing && words.length > 1);
}

const ENDED = /^[.!?]$/u;

/** Whether a name that a sign leads to is all of itself before a unit. */
const endsName = (next: Unit | undefined): boolean =>
  !next || next.kind === 'number' || /^[,.()\]]$/u.test(next.low);

/**
 * Who signs in the units from `first` on: "— Anna Berg, commissioner", "(Anna Berg)", "Anna Berg, chair of the board".
 * @param beside whether it stands in the paragraph of the words: else a sentence of its own is none
 */
export function signedIn(scene: Scene, units: readonly Unit[], first: number, beside = true): Signed | null {
  const sign = units[first];
  if (!sign || units.length - first > LONGEST) return null;
  const set = isDash(sign) || /^[~([]$/u.test(sign.low);
  const at = set ? first + 1 : first;
  const name = units[at];
  if (name?.kind !== 'name' || !canSpeak(scene, name)) return null;
  const rest = units.slice(at + 1);
  // Alone, a name needs its office behind a comma: "“We won.” Anna Berg, the mayor."
  if (!(set ? endsName(rest[0]) : rest[0]?.low === ',' && (beside || !ENDED.test(rest.at(-1)!.low))))
    return null;
  if (rest.some((unit) => unit.kind === 'quote' || isFinite(unit)) || cuesOf(units.slice(first)).length > 0)
    return null;
  return { source: mentionOf(units, one(at)), sign: set ? range(sign) : null };
}

/** Who signs a row that opens with words in marks and says no more: "“We won.” — Anna Berg". */
export function signedBehind(scene: Scene, { units }: Row): { signed: Signed; words: Unit[] } | null {
  const last = units.findLastIndex(({ kind }) => kind === 'quote');
  const before = units.slice(0, last + 1);
  if (last < 0) return null;
  // "Quote of the day: “We won.” — Anna Berg"
  const first = before.findIndex(({ kind }) => kind === 'quote');
  const led =
    before[first - 1]?.low === ':' &&
    first <= MOST_LED &&
    before.slice(0, first).every(({ kind }) => kind !== 'name');
  if (!before.slice(led ? first : 0).every(({ kind }) => kind === 'quote' || kind === 'sign')) return null;
  const from = /^[.,]$/u.test(units[last + 1]?.low ?? '') ? last + 2 : last + 1;
  const signed = signedIn(scene, units, from);
  return signed && { signed, words: before.filter(({ kind }) => kind === 'quote') };
}
