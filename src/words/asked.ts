import { inLocale } from './in-locale.ts';

/** A line that begins with a slash and is no command. */
export const unknownCommand = inLocale(
  'unknownCommand',
  (name: string, known: readonly string[]): string =>
    `There is no command /${name}. The commands are: ${known.map((one) => `/${one}`).join(', ')}.`,
);

/** A command that was not told what it needs. */
export const missingOption = inLocale(
  'missingOption',
  (command: string, option: string): string =>
    `/${command} needs the ${option}, as in: /${command} ${option}: …`,
);
