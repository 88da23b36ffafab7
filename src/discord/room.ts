import type { Command } from '../command.ts';
import type { Library } from '../library.ts';
import type { MessageCommand } from '../message-command.ts';

/** What the Discord room answers with, to whom, and where it reports. */
export interface Room {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** The ids of the servers whose members are answered. */
  readonly servers: readonly string[];
  /** Whether an answer may take longer than Discord waits, so that it is announced first. */
  readonly slow: boolean;
  /** Takes a line for the person who runs the bot. */
  readonly log: (line: string) => void;
}
