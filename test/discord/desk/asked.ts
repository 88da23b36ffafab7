import type { Asked, Asker, Outcome } from '../../../src/discord/desk/desk.ts';
import { shown } from '../bot.ts';

/** A member of the first server, who waits as long as it takes. */
export const ASKER: Asker = { server: '1', member: '11', until: Infinity };

export const quote = (speaker: string, asker = ASKER): Asked => ({
  ...asker,
  kind: 'command',
  name: 'quote',
  given: { speaker },
});

export const question = (words: string, asker = ASKER): Asked => ({
  ...asker,
  kind: 'question',
  question: words,
});

/** What a member reads; the kind of an outcome without a message. */
export const textOf = (outcome: Outcome): string =>
  outcome.kind === 'shown' ? shown(outcome.body) : outcome.kind;
