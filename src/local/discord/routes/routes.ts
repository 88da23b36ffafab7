import { BOT } from './bot.ts';
import { COMMANDS } from './commands.ts';
import { GUILDS } from './guilds.ts';
import { INTERACTIONS } from './interactions.ts';
import { MESSAGES } from './messages.ts';
import type { Route } from './route.ts';

/** The part of Discord's REST API that a bot of commands and mentions needs. */
export const ROUTES: readonly Route[] = [...BOT, ...COMMANDS, ...GUILDS, ...INTERACTIONS, ...MESSAGES];
