import type { Desks } from '../../discord/desk/desk.ts';
import type { Keeper } from './keeper.ts';

/** Whoever waits for a page waits so long, in milliseconds. */
const PATIENCE = 30_000;

/** Nobody on Discord has this id. */
const KEEPER = '';

/** Looks into a server's articles where questions are answered, and into no others. */
export const lookBy =
  ({ answer }: Pick<Desks, 'answer'>, server: string): Keeper['look'] =>
  (look) =>
    answer({ kind: 'look', server, member: KEEPER, until: Date.now() + PATIENCE, look });
