import type { Ids } from '../reply/rows.ts';
import { placeId } from './place-id.ts';

/** What can be done with an answer as a whole, by who knows what was asked. */
export type OnAnswer = 'page' | 'share' | 'who' | 'text' | 'near';

/** What an id asks for: the number is that of the first thing to show, or of one of several people. */
export interface Wanted {
  readonly number: number;
  readonly mark: string;
}

/**
 * The ids of what stands under an answer. They hold everything that has to be known but what was asked, which its message says.
 * @param mark of the question, its server and the articles; null where what was asked cannot be read back
 * @param owner the member who asked; null where they alone see the answer; undefined where nobody can remove or share it
 */
export function idsOf(mark: string | null, owner: string | null | undefined): Ids {
  const numbered = (does: OnAnswer): ((number: number) => string) | null =>
    mark === null ? null : (number) => `v1:${does}:${number}:${mark}`;
  const once = (does: OnAnswer): string | null => numbered(does)?.(0) ?? null;
  return {
    passage: placeId,
    turn: numbered('page'),
    share: owner === null ? numbered('share') : null,
    who: numbered('who'),
    text: once('text'),
    near: once('near'),
    further: 'v1:further',
    remove: typeof owner === 'string' ? removeId(owner) : null,
  };
}

const removeId = (owner: string): string => `v1:rm:${owner}`;

/** The member who may remove an answer, by an id; null for another. */
export const removedBy = (id: string): string | null => /^v1:rm:(\d{1,20})$/.exec(id)?.[1] ?? null;

/** What an id asks of an answer; null for another. */
export function wantedOf(id: string): Wanted | null {
  const [, number, mark] = /^v1:[a-z]+:(\d{1,7}):([0-9a-f]{12})$/.exec(id) ?? [];
  return number !== undefined && mark !== undefined ? { number: Number(number), mark } : null;
}
