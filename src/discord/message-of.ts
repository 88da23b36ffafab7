import type { APIContainerComponent } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { ourError } from '../our-error.ts';
import type { Says } from '../words.ts';
import { refused } from '../words/discord.ts';
import { reading } from '../words/running.ts';
import type { Outcome } from './desk/desk.ts';
import type { Body, TextFile } from './reply/body.ts';
import { proved } from './reply/proved.ts';

/** One of our own sentences as a message. It holds no word of an article, so there is nothing to prove. */
export function messageOfLine(line: Says) {
  const reply = {
    head: [{ style: 'text' as const, says: line }],
    cards: [],
    rest: () => ({ style: 'text' as const, says: [] }),
  };
  const message = proved(reply, () => undefined);
  if (!message.ok) throw ourError(message.fault);
  return messageOfBody(message.body);
}

/** A body that was proved, in discord.js's words. */
export const messageOfBody = (body: Body, files: readonly TextFile[] = []) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: body.components as unknown as APIContainerComponent[],
  allowedMentions: { parse: [], repliedUser: false },
  ...(files.length > 0 && {
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
  }),
});

/** The same message for whoever asked, and nobody else. */
export const alone = (message: ReturnType<typeof messageOfBody>) => ({
  ...message,
  flags: message.flags | MessageFlags.Ephemeral,
});

/**
 * What a member is sent for their question; null for nothing.
 * @param none what is said where there is nothing to show; left out where there always is something
 */
export function messageOfOutcome(outcome: Outcome, none?: Says) {
  switch (outcome.kind) {
    case 'shown':
      return messageOfBody(outcome.body, outcome.files);
    case 'none':
      return none ? messageOfLine(none) : null;
    case 'refused':
      return messageOfLine(refused[outcome.why]);
    case 'reading':
      return messageOfLine(reading(outcome.done, outcome.of));
    case 'late':
    case 'read':
    case 'seen':
      return null;
  }
}
