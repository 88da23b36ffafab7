import { aliasesOf, serverOf } from './layout.ts';
import { type EnginePlace, request } from './request.ts';

/**
 * The servers that have articles in an engine, each with the index that stands behind its name just now; null is for those of everybody.
 * @throws EngineFault
 */
export async function liveAliases(
  place: EnginePlace,
  stamp: string,
): Promise<ReadonlyMap<string | null, string>> {
  const path = `/_cat/aliases/${aliasesOf(stamp)}?format=json&h=alias,index`;
  const all = (await request(place, { method: 'GET', path })) as {
    readonly alias: string;
    readonly index: string;
  }[];
  return new Map(all.map(({ alias, index }) => [serverOf(alias), index]));
}
