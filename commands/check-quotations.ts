import type { MessageCommand } from '../src/message-command.ts';

export const checkQuotations = {
  name: 'Check quotations',
  finds: 'quotations',
  run: (library, message) => library.checkMessage(message),
} as const satisfies MessageCommand;
