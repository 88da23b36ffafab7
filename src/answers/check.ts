import { checkWords } from '../words/check.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { attributed } from './attributed.ts';
import { find, type Found } from './check/find.ts';
import type { Laid } from './check/laid.ts';
import { differenceLines, warningLines } from './check/lines.ts';
import { headline } from './check/headline.ts';
import { judge, type Judged } from './check/verdict.ts';
import { whoseFor } from './check/whose.ts';
import { wholeSentences } from './evidence.ts';
import { namesNothing } from './route/names-nothing.ts';

/**
 * Whether words are quoted in the articles, and whether word for word.
 * @param text the quotation as the asker has it, with or without its marks, as pasted
 * @param given who is said to have said it; empty when nobody is named, as by "he"
 */
export function check(archive: Archive, text: string, given = ''): Answer {
  const speaker = namesNothing(given) ? '' : given;
  const found = find(archive.checked(), text);
  const judged = judge(found, speaker ? whoseFor(archive, speaker) : null);
  const evidence = [
    ...judged.laid.map((laid, index) => shown(archive, found, judged, laid, index)),
    ...judged.otherwise.map((laid) => ({
      ...placed(archive, laid),
      strong: laid.differences.flatMap(({ source }) => source ?? []),
      notes: [checkWords.otherwise, ...differenceLines(laid, found.yours)],
    })),
  ];
  return {
    kind: 'check',
    query: text,
    says: [...headline(archive, judged, found.yours.text, evidence[0] ?? null, speaker), checkWords.folded],
    evidence,
    nearest: [],
    check: { verdict: judged.verdict, edits: edits(found, judged) },
  };
}

/** The differences as data: the asker's words, and where the first passage has others. */
const edits = ({ yours }: Found, { verdict, laid }: Judged): NonNullable<Answer['check']>['edits'] =>
  verdict !== 'altered'
    ? []
    : (laid[0]?.differences ?? []).map(({ op, yours: mine, source }) => ({
        op,
        yours: mine && yours.text.slice(mine.start, mine.end).trim(),
        source,
      }));

/** One place with what is to be said of it: its differences, or what turns the sense around it. */
function shown(
  archive: Archive,
  { yours, other, piece }: Found,
  { verdict, laid: all }: Judged,
  laid: Laid,
  index: number,
): Evidence {
  const altered = verdict === 'altered';
  const turning = laid.outside.map(({ at }) => at);
  const differing = laid.differences.flatMap(({ source }) => source ?? []);
  const unaltered = turning.length > 0 || laid.whole ? turning : laid.same;
  const wholly = other !== null && all[1] === other && other.differences.length === 0;
  const differs = index === 0 ? differenceLines(laid, yours, wholly ? piece : null) : [checkWords.elsewhere];
  return {
    ...placed(archive, laid),
    strong: altered ? differing : unaltered,
    notes: [...(altered ? differs : []), ...warningLines(laid, yours)],
  };
}

/** The passage around the words: the quotation with its cue, or the sentences of a reporter. */
function placed(archive: Archive, { article, quoted, same }: Laid): Evidence {
  if (quoted?.quotation) return attributed(archive, { article, quotation: quoted.quotation });
  return { ...wholeSentences(article, archive.readingOf(article), same), strong: [], notes: [] };
}
