import type { Expression } from '../eval/tempeval.ts';

/** Something that reads time expressions, and how it is compared: in TIMEX3, from the same publication date. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string, published: string) => readonly Expression[];
}
