import * as about from './about.ts';
import * as add from './add.ts';
import * as admin from './admin.ts';
import * as around from './around.ts';
import * as asked from './asked.ts';
import * as backup from './backup.ts';
import * as check from './check.ts';
import * as cite from './cite.ts';
import * as command from './command.ts';
import * as corpus from './corpus.ts';
import * as correct from './correct.ts';
import * as day from './day.ts';
import * as discord from './discord.ts';
import * as doctor from './doctor.ts';
import * as elsewhere from './elsewhere.ts';
import * as encode from './encode.ts';
import * as encoder from './encoder.ts';
import * as engine from './engine.ts';
import * as evidence from './evidence.ts';
import * as explain from './explain.ts';
import * as exporting from './export.ts';
import * as fileKind from './file-kind.ts';
import * as importing from './import.ts';
import * as joined from './joined.ts';
import * as keeperDesk from './keeper-desk.ts';
import * as localPage from './local-page.ts';
import * as mention from './mention.ts';
import * as narrow from './narrow.ts';
import * as office from './office.ts';
import * as page from './page.ts';
import * as press from './press.ts';
import * as preview from './preview.ts';
import * as problem from './problem.ts';
import * as published from './published.ts';
import * as readingRoom from './reading-room.ts';
import * as remaining from './remaining.ts';
import * as room from './room.ts';
import * as running from './running.ts';
import * as saved from './saved.ts';
import * as setting from './setting.ts';
import * as shipped from './shipped.ts';
import * as start from './start.ts';
import * as store from './store.ts';
import * as timeline from './timeline.ts';
import * as tour from './tour.ts';
import * as typed from './typed.ts';
import * as unsaid from './unsaid.ts';
import * as watch from './watch.ts';
import * as when from './when.ts';
import * as withoutArticles from './without-articles.ts';
import { marked, words } from '../words.ts';
import type { Piece, Says } from './say.ts';

/**
 * The table: every name under which something is said, with what is said, file by file. A test looks that every file is
 * here with all it has, and that nobody says anything from elsewhere.
 */
export const enGB = {
  marked,
  words,
  ...about,
  ...add,
  ...admin,
  ...around,
  ...asked,
  ...backup,
  ...check,
  ...cite,
  ...command,
  ...corpus,
  ...correct,
  ...day,
  ...discord,
  ...doctor,
  ...elsewhere,
  ...encode,
  ...encoder,
  ...engine,
  ...evidence,
  ...explain,
  ...exporting,
  ...fileKind,
  ...importing,
  ...joined,
  ...keeperDesk,
  ...localPage,
  ...mention,
  ...narrow,
  ...office,
  ...page,
  ...press,
  ...preview,
  ...problem,
  ...published,
  ...readingRoom,
  ...remaining,
  ...room,
  ...running,
  ...saved,
  ...setting,
  ...shipped,
  ...start,
  ...store,
  ...timeline,
  ...tour,
  ...typed,
  ...unsaid,
  ...watch,
  ...when,
  ...withoutArticles,
};

/** Strings of one language as those of any. */
type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Back
    ? (...given: Given) => Said<Back>
    : T extends readonly Piece[]
      ? Says
      : { readonly [Key in keyof T]: Said<T[Key]> };

/** The table of one locale. The compiler holds it complete: a name or a sentence less is an error. */
export type Words = { readonly [Name in keyof typeof enGB]: Said<(typeof enGB)[Name]> };

/** What a locale says otherwise than British English: single names, and single sentences of a group. */
export type Variant = {
  readonly [Name in keyof Words]?: Words[Name] extends
    | string
    | readonly unknown[]
    | ((...given: never) => unknown)
    ? Words[Name]
    : Partial<Words[Name]>;
};
