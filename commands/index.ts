import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { MessageCommand } from '../src/message-command.ts';
import { check } from './check.ts';
import { checkQuotations } from './check-quotations.ts';
import { findEvidence } from './find-evidence.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { people } from './people.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { timeline } from './timeline.ts';
import { when } from './when.ts';

/** What members can do, in the order of /help. */
export const commands: readonly Command[] = [
  quote,
  when,
  timeline,
  check,
  ask,
  people,
  articles,
  corpus,
  about,
  privacy,
  help,
];

/** What they can do with one message, from its menu. */
export const messageCommands: readonly MessageCommand[] = [checkQuotations, findEvidence];
