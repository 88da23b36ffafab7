import type { MessageCommand } from '../src/message-command.ts';

export const checkQuotations = {
  name: 'Check quotations',
  run: (library, message) => library.checkMessage(message),
} as const satisfies MessageCommand;
