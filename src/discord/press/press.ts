import type { Asked, There } from '../asked.ts';
import type { Room } from '../room.ts';

/** What was pressed, or chosen from a menu, by a member of a listed server. */
export type Pressed = Asked & {
  readonly server: string;
  readonly there: There;
  readonly message: NonNullable<Asked['message']>;
};

/** A form that such a member sent. */
export type Sent = Asked & { readonly server: string };

/** What one kind of button does. */
export interface Press {
  /** Its id is `v1:verb`, or begins with that and a colon. */
  readonly verb: string;
  /** @param id of the button, or what was chosen from a menu, which is such an id too */
  readonly run: (room: Room, pressed: Pressed, id: string) => Promise<void>;
  /** What its form does, if it opens one; the id of that is such an id too. */
  readonly sent?: (room: Room, sent: Sent) => Promise<void>;
}
