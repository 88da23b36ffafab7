import { plain, type Says } from '../../words.ts';
import { addWords } from '../../words/add.ts';
import { closed } from '../../words/discord.ts';
import type { Asked } from '../asked.ts';
import { lineIn } from '../line-in.ts';
import { messageOfBody, messageOfLine } from '../message-of.ts';
import { isOpenTo } from '../place.ts';
import type { Room } from '../room.ts';
import { addedBy } from './add-id.ts';
import { type Added, type Adding, LARGEST_ADDED } from './adding.ts';
import { mayAdd } from './may-add.ts';

/** The name of the command and of what is filled in. */
export const ADD = { name: 'add', file: 'file' } as const;

const BEGINS = plain(addWords.file(''));

const isFrom = (address: string, { origins }: Adding): boolean =>
  origins.includes(URL.parse(address)?.origin ?? '');

/** What is said of what came of it; null where it is shown. */
function saidOf(added: Added): Says | null {
  if (added.kind === 'preview') return null;
  if (added.kind === 'failed') return addWords[added.why];
  if (added.kind === 'refused') return addWords.refused(added.why);
  return added.articles === 0 ? addWords.there : addWords.added(added.articles);
}

/** What somebody who may not add is told; null for those who may. */
function refusal(room: Room, asked: Asked): Says | null {
  if (!isOpenTo(room, asked) || !room.adding) return closed;
  const settings = room.settings.of(asked.server);
  return mayAdd(asked, room.adding, settings) ? null : addWords.notAllowed;
}

/** Shows whoever may add it what is in a file; nobody else sees it, and nothing is added. */
export async function onAdd(room: Room, asked: Asked): Promise<void> {
  const { adding } = room;
  const file = asked.files[ADD.file];
  const no =
    refusal(room, asked) ??
    (file && file.size > LARGEST_ADDED ? addWords.tooLarge : null) ??
    (file && adding && isFrom(file.url, adding) ? null : addWords.notFromDiscord);
  if (no || !adding || !file) return asked.answer(messageOfLine(no ?? closed), 'alone');
  await asked.later('alone');
  const added = await adding.run({ from: file.url, server: asked.server!, confirmed: null });
  const said = saidOf(added);
  const message = said ? messageOfLine(said) : null;
  await asked.answer(message ?? messageOfBody((added as Extract<Added, { kind: 'preview' }>).body), 'alone');
}

/** Adds what was shown, once whoever saw it says so. What went wrong is told beside the preview, which stays. */
export async function onAddPressed(room: Room, pressed: Asked): Promise<void> {
  const { adding } = room;
  const url = lineIn(pressed.message?.components ?? [], BEGINS);
  const no = refusal(room, pressed);
  const beside = (line: Says): Promise<void> => pressed.answer(messageOfLine(line), 'alone');
  if (no || !adding) return beside(no ?? closed);
  if (url === null || !isFrom(url, adding)) return beside(addWords.gone);
  await pressed.later('instead');
  const added = await adding.run({ from: url, server: pressed.server!, confirmed: addedBy(pressed.name) });
  const said = saidOf(added) ?? addWords.gone;
  if (added.kind === 'added') await pressed.answer(messageOfLine(said), 'instead');
  else await beside(said);
}
