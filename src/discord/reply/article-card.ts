import type { Evidence } from '../../answers/answer.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import { plain, words, type Says } from '../../words.ts';
import type { Line } from './card.ts';
import { citation } from './citation.ts';
import { lengthOf } from './compose.ts';
import { passage } from './passage.ts';
import { quoted, tellingIn } from './quoted.ts';

/** The numbers that a passage is shown with: as many as it counts for. */
export interface Numbers {
  readonly first: number;
  readonly last: number;
}

/** What passages count for: their stretches word for word, or one each. */
export const counted = (group: readonly Evidence[]): number =>
  group.reduce((so, one) => so + ((one.quotation && wordForWord(one.quotation.quotation).length) || 1), 0);

/**
 * The card of one article: its passages, each with what is said of it, and where they stand.
 * @param label what is said above it; null for nothing
 * @param room UTF-16 units that the message has beside its head
 * @param numbers of passages that are numbered; passages that are shown with the one before have none
 */
export function articleCard(
  group: readonly Evidence[],
  label: Says | null,
  room: number,
  numbers: ReadonlyMap<Evidence, Numbers>,
): Line[] {
  const cited = citation(group[0]!.article, group);
  const lines = group.flatMap((one, i) => [
    ...speaker(one, group[i - 1]),
    ...dayAbove(one, group[i - 1]),
    ...numbered(shownOnce(group, i, room), numbers.get(one)),
  ]);
  return [
    ...(label ? [{ style: 'text', says: label } as const] : []),
    ...lines.map(({ style, says }) => ({ style, says, of: cited[0]!.of! })),
    ...cited,
  ];
}

/** A passage; of several quotations in one sentence, that sentence once, with all its marks and all that is known of them. */
function shownOnce(group: readonly Evidence[], at: number, room: number): Line[] {
  const one = group[at]!;
  if (at > 0 && isSameSentence(group[at - 1]!, one)) return [];
  const after = group.slice(at + 1).findIndex((next) => !isSameSentence(one, next));
  const run = group.slice(at, after < 0 ? undefined : at + 1 + after);
  if (run.length === 1) return shown(one, room);
  const strong = run.flatMap(({ quotation }) => tellingIn(quotation!.quotation));
  return unique(run.flatMap((each) => shown({ ...each, strong }, room)));
}

/** Whether two quotations of one person are parts of one reporter's sentence, which would be shown alike. */
export const isSameSentence = (one: Evidence, next: Evidence): boolean =>
  one.quotation !== undefined &&
  one.quotation.quotation.kind !== 'direct' &&
  one.quotation.quotation.kind === next.quotation?.quotation.kind &&
  [one, next].every(({ strong }) => strong.length === 0) &&
  one.start === next.start &&
  one.end === next.end &&
  one.quotation?.called?.text === next.quotation?.called?.text;

const unique = (lines: readonly Line[]): Line[] => [
  ...new Map(lines.map((line) => [`${line.style} ${plain(line.says)}`, line])).values(),
];

/** A passage with its number, so that two that follow each other never look like one. */
function numbered(lines: readonly Line[], numbers: Numbers | undefined): readonly Line[] {
  if (numbers === undefined) return lines;
  const at = lines.findIndex(({ style }) => style === 'note');
  if (at < 0) return [...lines, note(words.numbers(numbers))];
  return lines.with(at, note(words.inOneLine([words.numbers(numbers), lines[at]!.says])));
}

/**
 * One passage with everything that is said of it alone, whole where a message has room for it; only its place when
 * all that is too much.
 * @param room UTF-16 units that the message has beside its head
 */
function shown(one: Evidence, room: number): Line[] {
  const { article, start, end } = one;
  const left =
    room - lengthOf([...speaker(one, undefined), ...dayAbove(one, undefined), ...citation(article, [one])]);
  const notes = (one.placed === undefined ? one.notes : one.notes.slice(1)).map(note);
  const bodies = one.quotation
    ? [quoted(one, one.quotation, true), quoted(one, one.quotation, false)]
    : [[passage(one, one.strong, [...one.strong, ...(one.keep ?? [])])]];
  const fitting = bodies.find((lines) => lengthOf([...lines, ...notes]) <= left);
  if (fitting) return [...fitting, ...notes];
  return [{ style: 'text', says: words.tooLongToShow(end - start, `${article.id}:${start}-${end}`) }];
}

/**
 * A passage with everything that is said of it but its citation.
 * @param before the passage before it in the same card
 */
export const linesOf = (one: Evidence, before: Evidence | undefined, room: number): Line[] => [
  ...speaker(one, before),
  ...dayAbove(one, before),
  ...shown(one, room),
];

/** In a timeline the day, which is told first of a passage, where it is another than that of the passage before. */
function dayAbove({ placed, notes }: Evidence, before: Evidence | undefined): Line[] {
  const [day] = placed === undefined ? [] : notes;
  if (!day || (before?.notes[0] && plain(before.notes[0]) === plain(day))) return [];
  return [{ style: 'text', says: emphasis(day) }];
}

const emphasis = (says: Says): Says =>
  says.map((piece) => ('own' in piece ? { field: piece.own, strong: true } : { ...piece, strong: true }));

/** Who speaks, by the name and with the office that this very article gives, where it is somebody else than in the passage before. */
function speaker({ quotation }: Evidence, before: Evidence | undefined): Line[] {
  const name = quotation?.called;
  if (!name || before?.quotation?.called?.text === name.text) return [];
  return [
    { style: 'text', says: words.speaker({ words: name }, quotation.office && { words: quotation.office }) },
  ];
}

const note = (says: Says): Line => ({ style: 'note', says });
