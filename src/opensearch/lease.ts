import { setTimeout as after } from 'node:timers/promises';
import { LEASES } from './layout.ts';
import { EngineFault } from './problem.ts';
import { type EnginePlace, request } from './request.ts';

/** The right to write a server's articles, held by one writer at a time. */
export interface Lease {
  /** Says that its holder goes on. @throws EngineFault of kind `writing` where it was lost meanwhile */
  readonly renew: () => Promise<void>;
  readonly release: () => Promise<void>;
}

interface Held {
  readonly found: boolean;
  readonly _seq_no: number;
  readonly _primary_term: number;
  readonly _source: { readonly held: boolean };
}

/**
 * Takes the lease of an alias. One that is held is taken only when its holder has not renewed it for `lapses` milliseconds
 * on this machine's own clock: the clocks of two machines are never compared.
 * @throws EngineFault of kind `writing` where its holder goes on
 */
export async function takeLease(place: EnginePlace, alias: string, lapses: number): Promise<Lease> {
  const path = `/${LEASES}/_doc/${alias}`;
  const read = async (): Promise<Held | null> => {
    try {
      return (await request(place, { method: 'GET', path: `${path}?realtime=true` })) as Held;
    } catch (error) {
      // Nobody has ever written: there is no such document, or no such index.
      if (error instanceof EngineFault && (error.kind === 'none' || error.detail === '404')) return null;
      throw error;
    }
  };
  /** Writes if nobody else has written since. */
  const write = async (before: Pick<Held, '_seq_no' | '_primary_term'> | null, held: boolean) => {
    const unless = before
      ? `if_seq_no=${before._seq_no}&if_primary_term=${before._primary_term}`
      : 'op_type=create';
    try {
      return (await request(place, { method: 'PUT', path: `${path}?${unless}`, body: { held } })) as Held;
    } catch (error) {
      if (error instanceof EngineFault && error.detail.includes('version_conflict'))
        throw new EngineFault('writing', 'the lease is held');
      throw error;
    }
  };
  let before = await read();
  if (before?._source.held) {
    await after(lapses);
    const later = await read();
    if (later?._seq_no !== before._seq_no) throw new EngineFault('writing', 'the lease is held');
    before = later;
  }
  let now = await write(before, true);
  return {
    async renew() {
      now = await write(now, true);
    },
    async release() {
      now = await write(now, false);
    },
  };
}
