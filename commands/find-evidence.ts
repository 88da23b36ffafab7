import type { MessageCommand } from '../src/message-command.ts';

export const findEvidence = {
  name: 'Find evidence',
  finds: 'passages',
  run: (library, message) => library.evidence(message),
} as const satisfies MessageCommand;
