import type { MessageCommand } from '../src/message-command.ts';
import { menuWords } from '../src/words/command.ts';

export const findEvidence = {
  name: menuWords.evidence,
  finds: 'passages',
  run: (library, message) => library.evidence(message),
} as const satisfies MessageCommand;
