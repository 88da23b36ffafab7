import type { OnPassage, Place } from '../reply/rows.ts';

/** Beyond this nobody reads around in a message. */
export const WIDEST = 9;

const placeOf = ({ article, start, end }: Place): string => `${article}:${start}-${end}`;

/** The id of a button that does something with a passage. */
export const placeId = (does: OnPassage, place: Place): string => `v1:${does}:${placeOf(place)}`;

/** The id of a button that shows a passage among so many paragraphs before and after. */
export const aroundId = (place: Place, wide: number): string => `${placeId('around', place)}:${wide}`;

/** The passage that an id is about, and how much around it; null for an id that is about none. */
export function placeIn(id: string): (Place & { readonly wide: number }) | null {
  const [, article, start, end, wide] =
    /^v1:[a-z]+:([0-9a-f]{10}):(\d{1,8})-(\d{1,8})(?::(\d))?$/.exec(id) ?? [];
  if (article === undefined || Number(start) >= Number(end)) return null;
  return { article, start: Number(start), end: Number(end), wide: Math.min(WIDEST, Number(wide ?? 1)) };
}
