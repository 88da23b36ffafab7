import type { MessageCommand } from '../src/message-command.ts';
import { menuWords } from '../src/words/command.ts';

export const checkQuotations = {
  name: menuWords.check,
  finds: 'quotations',
  run: (library, message) => library.checkMessage(message),
} as const satisfies MessageCommand;
