import { CUT } from '../../grammar/cut.ts';
import { range } from '../range.ts';
import type { Range } from '../../corpus/span.ts';
import type { Page } from '../page.ts';
import type { Cast } from '../people/cast.ts';
import type { Name } from '../people/name.ts';
import type { Denial, Quotation } from '../reading.ts';
import type { Turn } from '../turns/turn.ts';
import { gatherFindings } from './between.ts';
import type { Finding } from './finding.ts';
import type { Stretch } from './mark.ts';
import { isNamed } from './named.ts';
import { readRow } from './read-row.ts';
import { sceneOf } from './scene.ts';
import type { Speaker } from './speakers/speaker.ts';
import { speakersOf } from './speakers/speakers.ts';
import { stretches } from './stretches.ts';

/** So much of what is said in marks makes a quotation direct. See docs/constants.md. */
const DIRECT = 0.95;
/** A colon stands within so many UTF-16 units of what it opens. */
const NEAR = 4;

const wordsIn = (text: string, { start, end }: Range): number =>
  text.slice(start, end).match(CUT.runs)?.length ?? 0;

/** The stretches that are no part of a name: Robert “Bobby” Tallis. Both are in order. */
function outsideNames(marked: readonly Stretch[], names: readonly Name[]): Stretch[] {
  let at = 0;
  return marked.filter(({ outer }) => {
    while (at < names.length && names[at]!.end <= outer.start) at++;
    const name = names[at];
    return !(name && name.start < outer.start && outer.end < name.end);
  });
}

/** The stretches in marks that a part holds, but for those that are only a name ("a page called “…”"). */
function markedIn(text: string, marked: readonly Stretch[], part: Range): Stretch[] {
  const found: Stretch[] = [];
  for (let i = firstFrom(marked, part.start); i < marked.length && marked[i]!.outer.start < part.end; i++) {
    const stretch = marked[i]!;
    if (stretch.outer.end <= part.end && !isNamed(text, stretch)) found.push(stretch);
  }
  return found;
}

/** The first stretch that begins at or after an offset. */
function firstFrom(marked: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marked[middle]!.outer.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A part without the marks at its two ends: a whole stretch shows its words alone. */
function bare(part: Range, marked: readonly Stretch[]): Range {
  const only = marked.length === 1 ? marked[0]! : null;
  return only?.outer.start === part.start && only.outer.end === part.end ? range(only) : range(part);
}

/** Whether a mark is missing only where a colon shows as well that the words begin: `Mr Berg said: It is late."` */
const isOpenedByColon = (text: string, own: readonly Stretch[], parts: readonly Range[]): boolean =>
  parts.length === 1 &&
  own.length === 1 &&
  own[0]!.closed &&
  own[0]!.start === parts[0]!.start &&
  /:\s*$/u.test(text.slice(Math.max(0, parts[0]!.start - NEAR), parts[0]!.start));

const isSome = ({ start, end }: Range): boolean => start < end;

function denial(
  who: Cast['who'],
  { how, words, whom }: NonNullable<Finding['unsaid']>,
  speaker: Speaker,
): Denial {
  if (whom?.name === null) return { how, words, by: null };
  const entity = whom === null ? speaker.entity : who[whom.name]!;
  return { how, words, by: entity === -1 ? null : entity };
}

function quotation(
  text: string,
  marked: readonly Stretch[],
  { who }: Cast,
  finding: Finding,
  speaker: Speaker,
): Quotation | null {
  const pieces = finding.parts
    .map((part) => ({
      part,
      marked: markedIn(text, marked, part).filter((one) => !finding.without?.includes(one)),
    }))
    .toSorted((a, b) => a.part.start - b.part.start);
  const own = pieces.flatMap((piece) => piece.marked).filter(isSome);
  // A closing mark alone on a line of its own has no words.
  const parts = pieces.map((piece) => bare(piece.part, piece.marked)).filter(isSome);
  const total = parts.reduce((sum, part) => sum + wordsIn(text, part), 0);
  if (total === 0) return null;
  const said = own.reduce((sum, stretch) => sum + wordsIn(text, stretch), 0);
  // Marks inside what is spoken word for word are for somebody else's words.
  const spoken = finding.whole === true && said < DIRECT * total;
  const closed = spoken || own.every((stretch) => stretch.opened && stretch.closed);
  const reported = said === 0 ? 'indirect' : 'mixed';
  return {
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    parts,
    marked: spoken ? [] : own.map(range),
    kind: spoken || said >= DIRECT * total ? 'direct' : reported,
    closed,
    cue: finding.cue,
    source: finding.source && range(finding.source),
    speaker: finding.unsaid ? null : speaker.entity,
    unsaid: finding.unsaid ? denial(who, finding.unsaid, speaker) : null,
    together: [...new Set((finding.unsaid ? [] : finding.source?.others)?.map((name) => who[name]!))].filter(
      (entity) => entity >= 0 && entity !== speaker.entity,
    ),
    certain:
      speaker.certain &&
      !finding.weak &&
      !finding.relay &&
      !finding.unsaid &&
      (closed || isOpenedByColon(text, own, parts)),
    basis: speaker.basis,
    relayedBy: finding.relay && range(finding.relay),
    rule: finding.rule,
  };
}

/**
 * Who said what in an article, in order. `speaker` counts the cast's entities here.
 * Every range lies inside the article's text; words in marks that nobody is shown to have said are left out.
 */
export function quotations(page: Page, cast: Cast, turns: readonly Turn[]): Quotation[] {
  const marked = outsideNames(stretches(page.article), cast.names);
  const scene = sceneOf(page, cast, marked);
  const findings = gatherFindings(scene, turns, page.article.blocks, readRow);
  const speakers = speakersOf(scene, cast, findings);
  return findings
    .map((finding, i) => quotation(page.text, marked, cast, finding, speakers[i]!))
    .filter((each) => each !== null)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
