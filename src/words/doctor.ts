import { inLocale } from './in-locale.ts';
import { count } from './counted.ts';

const share = (part: number, all: number): string => `${((part * 100) / all).toFixed(part === 0 ? 0 : 1)} %`;

/** A size in bytes as people read it. */
const size = (bytes: number): string =>
  bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;

/** What `npm run doctor` finds, and what to do about it. */
export const doctorWords = inLocale('doctorWords', {
  usage: 'Usage: npm run doctor [-- --corpus FOLDER]',
  levels: { well: 'well', look: 'look', ill: 'ILL ' },
  advice: (what: string): string => `      ${what}`,
  allWell: 'Everything is well.',
  works: (n: number): string => `It works. ${count(n, 'line')} above ${n === 1 ? 'is' : 'are'} worth a look.`,
  illOnes: (n: number): string => `${count(n, 'thing')} above must be fixed.`,

  node: (version: string): string => `Node ${version}.`,
  oldNode: 'Node 24 or newer is needed: run npm install in this folder, and start with npm.',
  room: (path: string, bytes: number): string => `${size(bytes)} are free where ${path} is.`,
  unknownRoom: (path: string): string => `It is not known how much space is left where ${path} is.`,
  noRoom: 'Free some space: nothing can be saved there.',
  littleRoom: 'Free some space before long.',

  seeds: 'the folder that comes with the project',
  articles: (n: number, where: string): string => `${count(n, 'article')} in ${where}.`,
  nameFolder: 'These are the articles of the project. Name your own folder in .env: CORPUS=…',
  noArticles: 'Put .txt or .md files into the folder, or name another in .env: CORPUS=…',
  importSome: 'npm run import -- FOLDER --server ID brings them in.',
  notImported: (n: number, reason: string): string => `Not imported, because it ${reason}: ${n}.`,
  importAgain: 'Import them again with npm run import to see which files these are.',
  interrupted: (n: number): string => `${count(n, 'import')} ended before the last file.`,
  goOn: 'npm run import goes on with what was interrupted.',
  mendFiles: 'Fix what is listed below.',
  moreProblems: (n: number): string => `${count(n, 'more problem')} with files: npm start lists them all.`,
  withoutDay: (without: number, all: number): string =>
    without === 0
      ? 'Every article has a date.'
      : `${without} of ${count(all, 'article')} ${without === 1 ? 'has' : 'have'} no date (${share(without, all)}).`,
  giveDays: 'Give the days in sources.json, or with npm run correct -- date ID YYYY-MM-DD.',

  noIndex: 'INDEX is not set: all articles are read at every start.',
  setIndex: 'Name a file in .env, INDEX=…, and every start after the next is quick.',
  index: (path: string): string => `What was read is kept in ${path}.`,
  indexToCome: (path: string): string => `${path} is not there yet.`,
  startOnce: 'It is made at the next start.',
  vectors: (done: number, all: number): string =>
    `Vectors are ready for ${done} of ${count(all, 'article')}.`,
  encode: 'They are made while the bot answers; npm run encode makes them beforehand.',

  noToken: 'DISCORD_TOKEN is not set: npm start opens the room in this terminal.',
  setToken: 'To answer on Discord, put the token of your bot into .env.',
  token: 'DISCORD_TOKEN is set and looks like a token.',
  oddToken: 'DISCORD_TOKEN does not look like a token of Discord.',
  copyToken: 'Copy it again from the Bot page of your application, all of it.',
  servers: (n: number): string => `Members of ${count(n, 'server')} are answered.`,
  noServers: 'DISCORD_SERVERS is empty: nobody is answered.',
  setServers: 'Put the id of your server into .env: DISCORD_SERVERS=…',
  reached: (api: string, name: string): string => `Discord answers at ${api}; the bot is ${name}.`,
  wellSetting: 'The settings can be used.',
  mendSetting: 'Fix it in .env.',
} as const);
