import { addedBy } from './add/add-id.ts';
import { ADD, onAdd, onAddPressed } from './add/on-add.ts';
import type { Asked, Typing } from './asked.ts';
import { choicesFor } from './choices.ts';
import { aroundOf } from './desk/around-id.ts';
import { answering, reportAt } from './faults.ts';
import { onAround } from './on-around.ts';
import { onCommand } from './on-command.ts';
import { onMention } from './on-mention.ts';
import { onMenu, onTurn } from './on-menu.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

async function offer(room: Room, typing: Typing): Promise<void> {
  try {
    await typing.offer(isOpenTo(room, typing) ? choicesFor(room, typing.server, typing) : []);
  } catch (error) {
    // Choices that fail or come too late cost nothing but the help in typing.
    reportAt(room, error, typing);
  }
}

type Answers = (room: Room, asked: Asked) => Promise<void>;

/** What answers something. */
function answererOf({ kind, name, chosen }: Asked): Answers {
  switch (kind) {
    case 'mention':
      return onMention;
    case 'menu':
      return onMenu;
    case 'command':
      return name === ADD.name ? onAdd : onCommand;
    case 'pressed':
      if (addedBy(name) !== null) return onAddPressed;
      return chosen.length > 0 || aroundOf(name) ? onAround : onTurn;
  }
}

/** Answers whatever a member does, or offers choices for what they type. */
export async function onAsked(room: Room, asked: Asked | Typing): Promise<void> {
  if (asked.kind === 'typing') return offer(room, asked);
  await answering(room, asked, (watched) => answererOf(asked)(room, watched));
}
