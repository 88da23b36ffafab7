import type { Command } from '../src/command.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { help } from './help.ts';
import { people } from './people.ts';
import { quote } from './quote.ts';
import { timeline } from './timeline.ts';
import { when } from './when.ts';

/** What members can do, in the order of /help. */
export const commands: readonly Command[] = [quote, when, timeline, check, ask, people, help];
