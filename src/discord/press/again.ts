import { askerOf } from '../asker.ts';
import type { Asked } from '../desk/desk.ts';
import { wantedOf } from '../desk/ids.ts';
import { ownedAlone } from '../owned.ts';
import type { Pressed } from './press.ts';
import { lineOf } from './under.ts';

type Again = Extract<Asked, { kind: 'again' }>;

/** What a button asks of the answer above it; null where the message or the id does not tell. */
export function againOf(
  pressed: Pressed,
  id: string,
  does: Again['does'],
  owner: string | null | undefined,
): Again | null {
  const wanted = wantedOf(id);
  const line = lineOf(pressed);
  if (!wanted || line === null) return null;
  const asker = askerOf(pressed.server, pressed.member);
  const given = owner === undefined ? {} : { owner };
  const owned = owner === null ? ownedAlone(pressed) : given;
  return { ...asker, kind: 'again', does, line, ...wanted, ...owned };
}
