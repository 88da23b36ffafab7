import { inLocale } from './in-locale.ts';

/** What the local page says itself. */
export const roomWords = inLocale('roomWords', {
  title: 'Verbatim: a channel on this machine',
  channel: 'general',
  about:
    'The bot itself, over a Discord that runs on this machine. Nothing here reaches the internet, and what is said here is forgotten when it ends.',
  began: (articles: number): string =>
    `Ask about ${['your articles', 'one article'][articles] ?? `${articles} articles`}. Type / for the commands, or mention @Verbatim with a question.`,
  check:
    'To check a message: write one with a quotation in it, then choose Check quotations in its menu (⋯).',
  pages: 'Other pages',
  file: 'File for /add',
  fileAlone: 'A file goes with /add: type /add, and send again.',
  missingFile: (name: string): string =>
    `/${name} needs a file: choose one with the button + beside the line.`,
  you: 'You',
  bot: 'Verbatim',
  app: 'APP',
  used: (line: string): string => `You used ${line}`,
  thinking: 'Verbatim is thinking…',
  notAnswered: 'Verbatim did not answer.',
  alone: 'Only you can see this',
  dismiss: 'Dismiss message',
  edited: '(edited)',
  menu: 'Menu of this message',
  place: 'Message #general, or / for a command',
  send: 'Send',
  notSent: 'That could not be sent: the program does not answer. Is it still running?',
  unsent: 'Not sent:',
  choose: 'Choose…',
  chooseIt: 'Choose',
  submit: 'Submit',
  cancel: 'Cancel',
  showFile: 'Show what is in it',
  spoiler: 'Spoiler',
  suggestions: 'Suggestions',
  unknownPart: (type: string): string => `A part of the message that this page does not draw (type ${type}).`,
  unknownCommand: (name: string): string => `There is no command /${name} here.`,
  missingOption: (name: string, option: string): string => `/${name} needs ${option}: fill it in.`,
} as const);
