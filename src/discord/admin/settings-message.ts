import { ButtonStyle, ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord.js';
import type { Says } from '../../words.ts';
import { adminWords } from '../../words/admin.ts';
import { ADMIN } from './admin-id.ts';
import { heading, messageOfParts, note, type Row, text } from '../own-message.ts';
import type { ServerSettings } from './server-settings.ts';

/** How `private` is chosen in its menu. */
export const PRIVATE_FIRST = 'me';

/** Discord's own most for a menu. */
const MOST = 25;

const row = (component: Row['components'][number]): Row => ({
  type: ComponentType.ActionRow,
  components: [component],
});

/** A row of buttons, grey. */
export const buttons = (...all: readonly { readonly label: string; readonly id: string }[]): Row => ({
  type: ComponentType.ActionRow,
  components: all.map(({ label, id }) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
  })),
});

const PLACES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildForum,
];

const rolesRow = (id: string, placeholder: string, chosen: readonly string[]): Row =>
  row({
    type: ComponentType.RoleSelect,
    custom_id: id,
    placeholder,
    min_values: 0,
    max_values: MOST,
    default_values: chosen.map((role) => ({ id: role, type: SelectMenuDefaultValueType.Role })),
  });

/**
 * What is chosen for a server, each with what changes it.
 * @param first said before it, of what was just done
 */
export const settingsMessage = (chosen: ServerSettings, first: Says | null = null) =>
  messageOfParts([
    [heading(adminWords.head), ...(first ? [text(first)] : []), note(adminWords.note)],
    [text(adminWords.private), note(adminWords.privateNote)],
    row({
      type: ComponentType.StringSelect,
      custom_id: ADMIN.private,
      options: [
        { label: adminWords.privateNo, value: 'all', default: !chosen.privateFirst },
        { label: adminWords.privateYes, value: PRIVATE_FIRST, default: chosen.privateFirst },
      ],
    }),
    [text(adminWords.channels), note(adminWords.channelsNote)],
    row({
      type: ComponentType.ChannelSelect,
      custom_id: ADMIN.channels,
      placeholder: adminWords.channelsNone,
      min_values: 0,
      max_values: MOST,
      channel_types: PLACES,
      default_values: chosen.channels.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
    }),
    [text(adminWords.addRoles), note(adminWords.addRolesNote)],
    rolesRow(ADMIN.addRoles, adminWords.rolesNone, chosen.addRoles),
    [text(adminWords.reportRoles), note(adminWords.reportRolesNote)],
    rolesRow(ADMIN.reportRoles, adminWords.rolesNone, chosen.reportRoles),
    buttons(
      { label: adminWords.testButton, id: ADMIN.test },
      { label: adminWords.forgetButton, id: ADMIN.forget },
    ),
  ]);
