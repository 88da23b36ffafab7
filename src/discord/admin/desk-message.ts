import { ButtonStyle, ComponentType } from 'discord.js';
import { adminWords } from '../../words/admin.ts';
import { heading, messageOfParts, note, type Row, text } from '../own-message.ts';

/** Leads whoever may manage a server to its desk. @param url null where there is none */
export function deskMessage(url: string | null) {
  if (url === null) return messageOfParts([[text(adminWords.noDesk)]]);
  const row: Row = {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Link, label: adminWords.deskButton, url }],
  };
  return messageOfParts([[heading(adminWords.deskHead), note(adminWords.deskNote)], row]);
}
