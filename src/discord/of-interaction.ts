import { InteractionContextType, MessageFlags } from 'discord.js';
import type {
  BaseInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  Message as Carried,
  MessageComponentInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Asked, GivenFile, GivenMessage, There, Typing } from './asked.ts';
import { alone } from './message-of.ts';

/** The roles that a member has; Discord sends them in two forms. */
function rolesOf({ member }: BaseInteraction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** For which server and member the bot was installed through which it is asked. */
const ownersOf = ({ authorizingIntegrationOwners: owners }: BaseInteraction): Asked['owners'] =>
  Object.fromEntries(
    (['0', '1'] as const).flatMap((kind) => (owners[kind] === undefined ? [] : [[kind, owners[kind]]])),
  );

const fromOf = (interaction: BaseInteraction) => ({
  id: interaction.id,
  server: interaction.guildId,
  owners: ownersOf(interaction),
  member: interaction.user.id,
  called: interaction.inCachedGuild() ? interaction.member.displayName : interaction.user.displayName,
  permissions: interaction.memberPermissions?.bitfield ?? 0n,
  roles: rolesOf(interaction),
  channel: interaction.channelId,
  parent: interaction.channel?.isThread() ? interaction.channel.parentId : null,
  isDirect: interaction.context === InteractionContextType.BotDM,
  may: interaction.appPermissions.bitfield,
});

/** How a command or something pressed is answered; what was announced is answered where it was. */
function waysOf(interaction: RepliableInteraction): Pick<Asked, 'answer' | 'later'> {
  const pressed = interaction as MessageComponentInteraction;
  let announced: 'here' | 'instead' | null = null;
  return {
    async answer(message, way) {
      if (interaction.replied || (announced === 'instead' && way !== 'instead'))
        await interaction.followUp(way === 'alone' ? alone(message) : message);
      else if (announced !== null) await interaction.editReply(message);
      else if (way === 'instead') await pressed.update(message);
      else await interaction.reply(way === 'alone' ? alone(message) : message);
    },
    async later(way) {
      if (announced !== null) return;
      if (way === 'instead') await pressed.deferUpdate();
      else await interaction.deferReply(way === 'alone' ? { flags: MessageFlags.Ephemeral } : {});
      announced = way === 'instead' ? way : 'here';
    },
  };
}

const messageOf = ({
  id,
  editedTimestamp,
  author,
  client,
  content,
  components,
  flags,
}: Carried): GivenMessage => ({
  id,
  edited: editedTimestamp,
  isMine: author.id === client.user?.id,
  content,
  components: components.map((part) => part.toJSON()),
  isPrivate: flags.has(MessageFlags.Ephemeral),
});

/** What is filled in of a command, options of its own command within one included. */
function optionsOf({ options }: ChatInputCommandInteraction): Pick<Asked, 'given' | 'files'> {
  const given: Record<string, string> = {};
  const files: Record<string, GivenFile> = {};
  const take = ({ name, value, attachment, options: within }: CommandInteractionOption): void => {
    if (attachment) files[name] = { url: attachment.url, size: attachment.size };
    else if (value !== undefined) given[name] = String(value);
    within?.forEach(take);
  };
  options.data.forEach(take);
  return { given, files };
}

/** What can be done where something was pressed. */
function thereOf(interaction: MessageComponentInteraction): There {
  return {
    form: (form) => interaction.showModal(form).then(() => {}),
    ignore: () => interaction.deferUpdate().then(() => {}),
    async remove() {
      await interaction.deferUpdate();
      await interaction.deleteReply();
    },
    async post(message, nonce) {
      const channel = interaction.channel ?? (await interaction.client.channels.fetch(interaction.channelId));
      if (!channel?.isSendable()) return false;
      await channel.send({ ...message, nonce, enforceNonce: true });
      return true;
    },
  };
}

/** What was filled in of a form; nothing where a field was left empty. */
const fieldsOf = ({ fields }: ModalSubmitInteraction): Asked['given'] =>
  Object.fromEntries(
    [...fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [[field.customId, field.value]] : [],
    ),
  );

const NOTHING = { given: {}, files: {}, chosen: [], message: null, replied: null, there: null };

/** What a member does by a command or button, or types, as it comes from discord.js; null for what this bot does not know. */
export function askedBy(interaction: Interaction): Asked | Typing | null {
  const from = fromOf(interaction);
  if (interaction.isAutocomplete()) {
    const { name: option, value } = interaction.options.getFocused(true);
    return {
      ...from,
      kind: 'typing',
      name: interaction.commandName,
      option,
      typed: value,
      offer: (choices) => interaction.respond([...choices]),
    };
  }
  if (interaction.isChatInputCommand()) {
    const part = interaction.options.getSubcommand(false);
    const name = part === null ? interaction.commandName : `${interaction.commandName} ${part}`;
    return {
      ...from,
      ...NOTHING,
      ...waysOf(interaction),
      ...optionsOf(interaction),
      kind: 'command',
      name,
    };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName: name, targetMessage } = interaction;
    const message = messageOf(targetMessage);
    return { ...from, ...NOTHING, ...waysOf(interaction), kind: 'menu', name, message };
  }
  if (interaction.isMessageComponent()) {
    const chosen = 'values' in interaction ? [...interaction.values] : [];
    const message = messageOf(interaction.message);
    const name = interaction.customId;
    const there = thereOf(interaction);
    return { ...from, ...NOTHING, ...waysOf(interaction), kind: 'pressed', name, chosen, message, there };
  }
  if (interaction.isModalSubmit()) {
    const { customId: name, message } = interaction;
    const replied = message && {
      isMine: message.author.id === message.client.user.id,
      components: async () => messageOf(message).components,
    };
    const given = fieldsOf(interaction);
    return { ...from, ...NOTHING, ...waysOf(interaction), kind: 'sent', name, given, replied };
  }
  return null;
}
