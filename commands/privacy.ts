import type { Command } from '../src/command.ts';
import { privacy as whatIsKept } from '../src/answers/about-bot.ts';
import { privacyWords } from '../src/words/about.ts';

export const privacy = {
  name: 'privacy',
  description: privacyWords.description,
  options: [],
  run: () => whatIsKept(),
} as const satisfies Command;
