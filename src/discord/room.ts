import type { Command } from '../command.ts';
import type { MessageCommand } from '../message-command.ts';
import type { Adding } from './add/adding.ts';
import type { Span } from '../corpus/span.ts';
import type { SettingsByServer } from './admin/settings-by-server.ts';
import type { CommandIds } from './clickable.ts';
import type { Desks } from './desk/desk.ts';
import type { Reports } from './reports/report.ts';

/** What the Discord room answers with, to whom, and where it reports. */
export interface Room {
  readonly desk: Desks;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** The ids of the servers whose members are answered. */
  readonly servers: readonly string[];
  /** What the admins of each server have chosen. */
  readonly settings: SettingsByServer;
  /** How files are added; null where there is no store to add them to. */
  readonly adding: Adding | null;
  /** Where a passage of a server can be read in its article; left out where nowhere. */
  readonly inContext?: (server: string, place: Span) => string;
  /** A link for one use to the desk where a member looks after the articles of a server; left out where there is none. */
  readonly deskLink?: (server: string, member: string) => string;
  /** Where reports of mistakes are kept; null where they cannot be. */
  readonly reports: Reports | null;
  /** What Discord calls the commands, once they are registered; left out before. */
  readonly commandIds?: CommandIds;
  /** Takes a line for the person who runs the bot. */
  readonly log: (line: string) => void;
}
