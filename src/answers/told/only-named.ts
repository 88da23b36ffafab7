import { overlaps, type Range } from '../../corpus/span.ts';
import type { Token } from '../../text/tokens.ts';

/** What is said, felt or done about something that happened before, or may yet: "welcomed the release", "a suspect in the theft". */
const ABOUT = new RegExp(
  String.raw`\b(?:${[
    'welcom(?:e|es|ed|ing)',
    'hail(?:s|ed)?',
    'lament(?:s|ed)?',
    'mourn(?:s|ed)?',
    'condemn(?:s|ed)?',
    'regret(?:s|ted)?',
    'prais(?:e|es|ed)',
    'denounc(?:e|es|ed)',
    'deplor(?:e|es|ed)',
    'commemorat(?:e|es|ed)',
    'investigat(?:e|es|ed|ing)',
    'suspects? in',
    'anniversary of',
    '(?:wake|aftermath) of',
    'accused of',
    '(?:reports?|inquir(?:y|ies)|investigations?) into',
    'confess(?:es|ed)? to',
    'apologi[sz](?:e|es|ed) for',
    'protest(?:s|ed)? against',
    'call(?:s|ed)? for',
    String.raw`charged (?:\w+ ){0,2}with`,
    String.raw`reward (?:\w+ ){0,2}for`,
    String.raw`trial (?:\w+ ){0,4}for`,
  ].join('|')})(?: [\w-]+){0,2} $`,
  'u',
);
/** So many words before it are looked through. */
const FAR = 10;

/** Part of a time, or of a name: "welcomed on 3 May the release". */
const isPassedOver = ({ kind, capital, low }: Token): boolean => kind === 'number' || capital || low === 'on';

/** Whether a noun for what happened is only what something else is said or done about, so that its day is another's: "welcomed the release on 3 May". */
export function isOnlyNamed(words: readonly Token[], place: Range): boolean {
  const at = words.findIndex((word) => overlaps(word, place));
  const before = words.slice(Math.max(0, at - FAR), at);
  const from = before.findLastIndex(({ kind }) => kind === 'sign') + 1;
  const said = before
    .slice(from)
    .filter((word) => !isPassedOver(word))
    .map(({ low }) => `${low} `)
    .join('');
  return ABOUT.test(said);
}
