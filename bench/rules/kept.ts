import type { Tried } from './tried.ts';

const CLASS = 'closed class';
const WORD_FOR_WORD = 'safety: words whose sense turns by what is left out are not called verbatim';
const NOT_SAID = 'safety: nobody is credited with what they did not say';
const SPEAKER = 'safety: no wrong speaker';
const NO_DAY = 'safety: no day for what did not happen, or not then';
const SAME_NAME = 'safety: two people of one name are not made one';
const ASKED = 'a form in which members ask: the sets have few questions of each';

/** Why some rules and lists stay that half B does not miss: the first that fits. */
const WHY: readonly (readonly [id: RegExp, why: string])[] = [
  [/^src\/grammar\//u, `${CLASS}, of which other lists are made`],
  [/^src\/answers\/check\/(?:forms|asked-for|as-mention)/u, ASKED],
  [/^src\/answers\/check\//u, WORD_FOR_WORD],
  [
    /^src\/answers\/(?:taken-back|corrected|opened)/u,
    'law: what an article took back is shown as taken back',
  ],
  [/^src\/answers\/emphasis\//u, 'judged by `npm run eval:emphasis` alone'],
  [/^src\/answers\/route\/languages/u, 'safety: a question in another language is told so, not answered'],
  [/^src\/answers\/(?:sorted|check-several|when-order|narrow)/u, "the program's own enumeration"],
  [
    /^src\/answers\/(?:route|time|asks-when|leans-back|speaker-asked|who-said|by-form|timeline|outlet)/u,
    ASKED,
  ],
  [/^src\/answers\/(?:told|when|likely|same-act)/u, 'safety: no day of another event'],
  [/^src\/answers\//u, 'safety: only what answers is said to answer'],
  [
    /^src\/search\/(?:evidence|confidence|bear|short)/u,
    'a value of the weights of searches with vectors, which are not tried here',
  ],
  [/^src\/search\/terms\//u, `${CLASS}: spelling, irregular forms, countries`],
  [/^src\/search\//u, ASKED],
  [/^src\/corpus\/(?:markdown|layout|front|json)/u, 'the form of a file'],
  [/^src\/corpus\/sources/u, "the program's own enumeration"],
  [/^src\/corpus\//u, 'safety: furniture and credits are never quoted; pages and archives vary'],
  [/^src\/text\/dates\/attach\/(?:undone|undated|holds|topmost|asked|requests|told-next)/u, NO_DAY],
  [/^src\/text\/dates\/attach\//u, 'safety: no day of another event in the sentence'],
  [
    /^src\/text\/dates\/published\//u,
    'safety: no wrong day of publication; other archives name files otherwise',
  ],
  [/^src\/text\/dates\/rules\/index/u, `${CLASS}: forms of time expressions`],
  [/^src\/text\/dates\/(?:words|numbers|calendar|holidays|length|reckon)/u, CLASS],
  [/^src\/text\/dates\//u, 'safety: no day where something only looks like one, or is of another year'],
  [/^src\/text\/quotations\/unsaid\//u, NOT_SAID],
  [/^src\/text\/quotations\//u, SPEAKER],
  [/^src\/text\/turns\//u, 'safety: no wrong speaker in a transcript, of which the sets have few'],
  [/^src\/text\/(?:people|offices)\//u, SAME_NAME],
  [/^src\/text\/lexicon\/(?:trades|organisations|titles)/u, SAME_NAME],
  [/^src\/text\/legible\//u, 'the form of a file: garbled signs'],
  [/^src\/text\//u, CLASS],
];

/** Why a rule or list stays though nothing is lost without it; null where that is not said. */
export const whyKept = ({ id }: Pick<Tried, 'id'>): string | null =>
  WHY.find(([of]) => of.test(id))?.[1] ?? null;
