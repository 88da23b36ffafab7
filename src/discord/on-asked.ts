import { addedBy } from './add/add-id.ts';
import { isAdmin } from './admin/admin-id.ts';
import { onVerbatim, onVerbatimPressed, VERBATIM } from './admin/on-verbatim.ts';
import { ADD, onAdd, onAddPressed } from './add/on-add.ts';
import type { Asked, Typing } from './asked.ts';
import { atHome, typedAtHome } from './at-home.ts';
import { choicesFor } from './choices.ts';
import { answering, reportAt } from './faults.ts';
import type { IsMember } from './membership.ts';
import { onCommand } from './on-command.ts';
import { onMention } from './on-mention.ts';
import { isKept, onKept, onMenu } from './on-menu.ts';
import { onPress, onSent } from './press/on-press.ts';
import { isOpenTo } from './place.ts';
import { REPORTS } from './registration.ts';
import { onReports } from './reports/on-reports.ts';
import type { Room } from './room.ts';

async function offer(room: Room, typed: Typing, isMember: IsMember): Promise<void> {
  try {
    const typing = await typedAtHome(room, typed, isMember);
    await typing.offer(isOpenTo(room, typing) ? choicesFor(room, typing.server, typing) : []);
  } catch (error) {
    // Choices that fail or come too late cost nothing but the help in typing.
    reportAt(room, error, typed);
  }
}

type Answers = (room: Room, asked: Asked) => Promise<void>;

/** Commands that ask nothing of the articles. */
const OWN: Readonly<Record<string, Answers>> = {
  [ADD.name]: onAdd,
  ...Object.fromEntries(
    Object.values(VERBATIM.parts).map((part) => [`${VERBATIM.name} ${part}`, onVerbatim]),
  ),
};

/** What answers something. */
function answererOf({ kind, name, given }: Asked): Answers {
  switch (kind) {
    case 'mention':
      return onMention;
    case 'menu':
      return onMenu;
    case 'command':
      if (name === REPORTS.command && given[REPORTS.option] === 'true') return onReports;
      return OWN[name] ?? onCommand;
    case 'pressed':
      if (isAdmin(name)) return onVerbatimPressed;
      if (addedBy(name) !== null) return onAddPressed;
      return isKept(name) ? onKept : onPress;
    case 'sent':
      return onSent;
  }
}

/** Answers whatever a member does, or offers choices for what they type. */
export async function onAsked(room: Room, asked: Asked | Typing, isMember: IsMember): Promise<void> {
  if (asked.kind === 'typing') return offer(room, asked, isMember);
  await answering(room, asked, async (watched) =>
    answererOf(asked)(room, await atHome(room, watched, isMember)),
  );
}
