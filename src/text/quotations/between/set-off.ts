import type { Range } from '../../../corpus/span.ts';
import { range } from '../../range.ts';
import { isSpoken } from '../../turns/speech.ts';
import { cuesOf } from '../cues.ts';
import type { Finding, Mention } from '../finding.ts';
import { isMarkedAt, type Row, type Scene, type Unit } from '../unit.ts';
import { announcer } from './announced-by.ts';
import { signedIn } from './attribution-line.ts';

/** No more paragraphs than this are one block quotation. */
const MOST = 40;

/** "wrote in a letter:": so many units after the verb, the colon among them, where nothing but a colon sets words off. */
const NEAR = 5;

const SIGN = /^(?:\s|>|&gt;)+/u;
const EMPTY = /^(?:[\s>]|&gt;)*$/u;
const QUOTED = /^\s{0,3}(?:>|&gt;)/u;
/** A list, a heading, a picture: nobody's words. */
const OTHER = /^\s*(?:#|[-*•+]\s|\d{1,2}[.)]\s|!\[|\||\[)/u;
const ENDS = /[.?!…]["”’)\]*_]{0,3}\s*$/u;
const GREETING = /^(?:Dear|To Whom|Hello|Hi)\b/u;
const CLOSING =
  /^(?:Yours|Sincerely|Respectfully|Best|Kind|Warm|With|Very truly|Cordially|Regards)\b[^.]{0,40}$/u;

/** What is set off, and whether its form alone shows it. */
interface SetOff {
  readonly parts: Range[];
  readonly blocks: number[];
  readonly plain: boolean;
  readonly signed: Mention | null;
}

const NOBODY = { cue: null, source: null, sure: false };

/** The first row of each of the blocks that follow a row, one after the other. */
function following(
  { rows, text }: Scene,
  index: number,
  blocks: readonly Range[],
): { row: Row; at: number; range: Range }[] {
  const found: { row: Row; at: number; range: { start: number; end: number } }[] = [];
  /** Whether nothing stands between two blocks but Markdown's sign alone. */
  const isNext = (before: number, after: number): boolean =>
    after - before <= MOST &&
    blocks.slice(before + 1, after).every(({ start, end }) => EMPTY.test(text.slice(start, end)));
  for (let at = index + 1; at < rows.length && found.length <= MOST; at++) {
    const row = rows[at]!;
    const last = found.at(-1);
    if (last?.row.block === row.block) last.range.end = row.end;
    else if (!isNext(last?.row.block ?? rows[index]?.block ?? -1, row.block)) break;
    else found.push({ row, at, range: range(row) });
  }
  return found;
}

/** Whoever a letter is signed by. */
const signature = (below: Unit | undefined): Mention | null =>
  below?.kind === 'name' ? { ...range(below), head: range(below), name: below.name!, others: [] } : null;

/** The paragraphs that a row sets off: those with Markdown's sign, a letter, or the next alone. */
function setOffBy(scene: Scene, index: number, blocks: readonly Range[]): SetOff | null {
  const all = following(scene, index, blocks);
  if (all.length === 0) return null;
  const slice = ({ start, end }: Range): string => scene.text.slice(start, end);
  const whole = (at: number): Range => blocks[all[at]!.row.block]!;
  const bare = (at: number): Range => {
    const { start, end } = whole(at);
    return { start: start + (SIGN.exec(slice(whole(at)))?.[0].length ?? 0), end };
  };
  const taken = (until: number, plain: boolean, signed: Mention | null): SetOff => ({
    parts: all
      .slice(0, until)
      .map((_, at) => bare(at))
      .filter(({ start, end }) => start < end),
    blocks: all.slice(0, until).map(({ row }) => row.block),
    plain,
    signed,
  });
  const opening = slice(whole(0));
  if (QUOTED.test(opening)) {
    const first = all.findIndex((_, at) => !QUOTED.test(slice(whole(at))));
    const until = first < 0 ? all.length : first;
    const under = signedIn(scene, all[until]?.row.units ?? [], 0, false);
    if (under?.sign) return taken(until, true, under.source);
    const last = all[until - 1]!.row.units.filter(({ low }) => low !== '>');
    const signed = until > 1 ? signedIn(scene, last, 0) : null;
    return taken(signed ? until - 1 : until, true, signed?.source ?? null);
  }
  if (GREETING.test(opening)) {
    const closing = all.findIndex((_, at) => CLOSING.test(slice(whole(at))));
    return closing < 0 ? null : taken(closing, true, signature(all[closing + 1]?.row.units[0]));
  }
  const bears = !isMarkedAt(all[0]!.row.units, 0) && !OTHER.test(opening) && ENDS.test(opening);
  return bears ? taken(1, false, null) : null;
}

/** The row that announces what stands below it; null as the row where a sign shows that it is quoted; null where nothing is. */
function announcing(
  { rows, text }: Scene,
  index: number,
  blocks: readonly Range[],
): { readonly row: Scene['rows'][number] | null } | null {
  const row = rows[index];
  const next = rows[index + 1];
  if (!next || next.block === row?.block) return null;
  if (row?.units.at(-1)?.low === ':')
    return cuesOf(row.units).some(({ negated }) => negated) ? null : { row };
  return QUOTED.test(text.slice(blocks[next.block]!.start, next.end)) ? { row: null } : null;
}

/** How many units of the row that announces stand behind its cue; too many where there is none. */
const unitsAfter = (cue: Range | null, row: Scene['rows'][number] | null): number =>
  cue && row ? row.units.filter(({ start }) => start >= cue.end).length : NEAR + 1;

/**
 * What a row that ends in a colon sets off below it, as a block quotation of whom it announces; null when it sets off
 * nothing.
 * @param blocks where the article's paragraphs stand
 */
export function setOff(
  scene: Scene,
  index: number,
  blocks: readonly Range[],
): { readonly finding: Finding; readonly blocks: readonly number[] } | null {
  const announced = announcing(scene, index, blocks);
  const found = announced && setOffBy(scene, index, blocks);
  if (!found || found.parts.length === 0) return null;
  const { cue, source, sure } = announced.row ? announcer(announced.row) : NOBODY;
  const by = found.signed ?? source;
  const spoken = found.parts.some(({ start, end }) => isSpoken(scene.text.slice(start, end)));
  const after = unitsAfter(cue, announced.row);
  if (!by || (!found.plain && !(sure && (after === 1 || (after <= NEAR && spoken))))) return null;
  return {
    blocks: found.blocks,
    finding: {
      parts: found.parts,
      cue,
      source: by,
      relay: null,
      carried: false,
      weak: found.signed === null && !(sure && (found.plain || spoken)),
      row: Math.max(index, 0),
      rule: 'block-quotation',
      whole: true,
    },
  };
}
