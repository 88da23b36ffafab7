import type { Range } from '../../corpus/span.ts';

/** A passage, and how much around it is wanted. */
interface Around extends Range {
  readonly article: string;
  readonly wide: number;
}

/** Beyond this nobody reads in a message. */
export const WIDEST = 9;

/** The id of a menu whose choices are places of passages. */
export const CHOOSE_AROUND = 'v1:around';

export const placeOf = ({ article, start, end }: Omit<Around, 'wide'>): string =>
  `${article}:${start}-${end}`;

/** The id of a button that shows a passage among so many paragraphs before and after. */
export const aroundId = (around: Around): string => `${CHOOSE_AROUND}:${placeOf(around)}:${around.wide}`;

/** What an id asks for, or a choice from the menu; null for another. */
export function aroundOf(id: string): Around | null {
  const [, article, start, end, wide] =
    /^(?:v1:around:)?([0-9a-f]{10}):(\d{1,8})-(\d{1,8})(?::(\d))?$/.exec(id) ?? [];
  if (article === undefined || Number(start) >= Number(end)) return null;
  return { article, start: Number(start), end: Number(end), wide: Math.min(WIDEST, Number(wide ?? 1)) };
}
