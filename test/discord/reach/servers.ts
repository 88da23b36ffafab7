import { gather } from '../../../src/corpus/gather.ts';
import { openDesks } from '../../../src/discord/desk/desks.ts';
import type { Desks } from '../../../src/discord/desk/desk.ts';
import { type Library, openLibrary } from '../../../src/library.ts';
import { openDesk, OPEN, OTHER } from '../bot.ts';

const published = (value: string) => ({ value, from: value, to: value, basis: 'manifest' as const });

/** Three articles of the server whose members ask. */
const OURS = gather([
  {
    file: 'ferry.txt',
    text: 'New ferry for the lake\n\nThe mayor, Tomas Brandle, said: “The ferry will sail in spring.”\n\nThe old ferry was sold on Monday.\n',
    source: { outlet: 'Lake Weekly', published: published('2009-05-04'), url: 'https://lake.example/ferry' },
  },
  {
    file: 'school.txt',
    text: 'School opens\n\nTeacher Greta Holm said the school would open in August. “We are ready,” Holm said.\n',
    source: { outlet: 'Lake Weekly', published: published('2009-07-01') },
  },
  { file: 'note.txt', text: 'A note\n\n“Nothing has been decided,” Brandle told the council.\n' },
]).articles;

/** What the other server has. No word of it that tells anything is also in ours. */
export const QUOTED = 'The Quellmoor breakwater will be finished before the herring fleet returns.';
const THEIRS = gather([
  {
    file: 'breakwater.txt',
    text: `Breakwater delayed again\n\nThe harbourmaster, Ulrika Zanthorpe, said: “${QUOTED}”\n\nThe storm destroyed the lighthouse on 14 March 2011. Zanthorpe resigned a week later.\n`,
    source: {
      outlet: 'Quellmoor Gazette',
      published: published('2011-04-07'),
      url: 'https://gazette.example/breakwater',
    },
  },
  ...Array.from({ length: 6 }, (_, i) => ({
    file: `dredging-${i}.txt`,
    text: `Dredging, part ${i}\n\nEngineer Osric Plimsoll${i % 2 ? '' : ', who leads the dredging,'} said: “Channel number ${i} silts up with every gale.”\n`,
    source: { outlet: 'Quellmoor Gazette', published: published(`2012-0${i + 1}-11`) },
  })),
]).articles;

export const ours = openLibrary(OURS, null);
export const theirs = openLibrary(THEIRS, null);

const [article] = THEIRS;
const at = article!.text.indexOf(QUOTED);

/** What a member may know of the other server and ask for: names, words, ids, addresses. */
export const ASKED_FOR: readonly string[] = [
  'Zanthorpe',
  'Ulrika Zanthorpe',
  'harbourmaster',
  'breakwater',
  QUOTED,
  QUOTED.replace('finished', 'done'),
  `Zanthorpe said: “${QUOTED}”`,
  'Quellmoor Gazette',
  'What did the Quellmoor Gazette report?',
  'When was the lighthouse destroyed?',
  'What did Plimsoll say about the channel?',
  'Who is Osric Plimsoll?',
  '2011-04-07',
  '2012',
  article!.id,
  `${article!.id}:${at}-${at + QUOTED.length}`,
  article!.url!,
];

/** What tells something of the other server: words that only its articles have, their ids, days and numbers. */
const TELLING =
  /quellmoor|zanthorpe|plimsoll|osric|ulrika|breakwater|herring|fleet|gazette|harbourmaster|dredging|engineer|lighthouse|storm|destroyed|resigned|silts|gale|channel|finished|delayed|\b201[12]\b|\b[67] (?:articles|passages|quotations)|\bof 7\b/giu;

/** The ids of their articles. */
export const IDS = THEIRS.map(({ id }) => id);

/** What an answer tells of the other server beyond what was asked with. */
export function toldBy(answer: string, asked: string): string[] {
  const known = asked.toLowerCase();
  const found = [...answer.matchAll(TELLING), ...answer.matchAll(new RegExp(IDS.join('|'), 'gu'))].map(
    ([one]) => one.toLowerCase(),
  );
  return [...new Set(found)].filter((one) => !known.includes(one));
}

/** Desks by which each server is answered from what `libraries` has for it. */
export const desksOf = (libraries: Readonly<Record<string, Library>>): Desks =>
  openDesks({
    shelves: { of: (server) => ({ key: server, place: null }) },
    open: async ({ key }) => openDesk(libraries[key]!),
    most: 4,
  });

/** Each server with its own articles, as it should be. */
export const walled = (): Desks => desksOf({ [OPEN]: ours, [OTHER]: theirs });
