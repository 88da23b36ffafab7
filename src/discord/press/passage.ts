import { askerOf } from '../asker.ts';
import type { Asked } from '../desk/desk.ts';
import { placeIn } from '../desk/place-id.ts';
import type { Sent } from './press.ts';

type OnPassage = Extract<Asked, { kind: 'passage' }>;

/** What an id asks to do with a passage; null for an id that is about none. */
export function passageOf({ server, member }: Sent, id: string, does: OnPassage['does']): OnPassage | null {
  const place = placeIn(id);
  return place && { ...askerOf(server, member), kind: 'passage', does, ...place };
}
