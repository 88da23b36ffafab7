import { checkWords } from '../words/check.ts';
import type { Says } from '../words.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { attributed } from './attributed.ts';
import { find, type Found } from './check/find.ts';
import type { Laid } from './check/laid.ts';
import { differenceLines, inHeadline, warningLines } from './check/lines.ts';
import { spokenBy } from './check/speaker.ts';
import { judge, warnings, type Judged } from './check/verdict.ts';
import { wholeSentences } from './evidence.ts';

/**
 * Whether words are quoted in the articles, and whether just so.
 * @param text the quotation as the asker has it, with or without its marks, as pasted
 * @param speaker who is said to have said it; empty when nobody is named
 */
export function check(archive: Archive, text: string, speaker = ''): Answer {
  const found = find(archive.checked(), text);
  const judged = judge(found, speaker ? spokenBy(archive, speaker) : null);
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
    says: [...headline(archive, judged, evidence, speaker), checkWords.folded],
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

function headline(
  archive: Archive,
  { verdict, laid }: Judged,
  evidence: readonly Evidence[],
  asked: string,
): Says[] {
  const first = laid[0];
  if (!first) {
    const quotations = archive.checked().stream.quoted.length;
    return [checkWords.absent, checkWords.searched(quotations, archive.articles.length)];
  }
  const name = evidence[0]?.quotation?.name ?? null;
  if (verdict === 'other_speaker') return [checkWords.otherSpeaker(asked, name && { words: name })];
  if (verdict === 'not_attributed' && first.quoted) return [checkWords.unread];
  if (verdict === 'not_attributed')
    return [
      inHeadline(first)
        ? checkWords.headline
        : touchesMarks(archive, first)
          ? checkWords.partlyMarked
          : checkWords.notAttributed,
    ];
  if (verdict === 'altered') {
    const theirs = !asked || (first.quoted !== null && spokenBy(archive, asked)(first.quoted));
    return [
      laid.length > 1 ? checkWords.merged : checkWords.altered,
      ...(theirs ? [] : [checkWords.notFrom(asked, name && { words: name })]),
    ];
  }
  if (verdict === 'partial') return [warnings(first) > 0 ? checkWords.partialTurned : checkWords.partial];
  const whole = warnings(first) > 0 ? checkWords.verbatimTurned : checkWords.verbatim;
  return first.quoted?.quotation ? [whole] : [whole, checkWords.nobodyRead];
}

/** Whether some of these words stand in the marks of a quotation. */
function touchesMarks(archive: Archive, { tokens }: Laid): boolean {
  const { inside } = archive.checked().stream;
  return inside.subarray(tokens.start, tokens.end).some((quoted) => quoted !== -1);
}

/** One place with what is to be said of it: its differences, or what turns the sense around it. */
function shown(archive: Archive, { yours }: Found, { verdict }: Judged, laid: Laid, index: number): Evidence {
  const altered = verdict === 'altered';
  const turning = laid.outside.map(({ at }) => at);
  const differing = laid.differences.flatMap(({ source }) => source ?? []);
  const strong = altered ? differing : turning.length > 0 ? turning : laid.whole ? [] : laid.same;
  const said = altered && index === 0 ? differenceLines(laid, yours) : altered ? [checkWords.elsewhere] : [];
  return { ...placed(archive, laid), strong, notes: [...said, ...warningLines(laid, yours)] };
}

/** The passage around the words: the quotation with its cue, or the sentences of a reporter. */
function placed(archive: Archive, { article, quoted, same }: Laid): Evidence {
  if (quoted?.quotation) return attributed(archive, { article, quotation: quoted.quotation });
  return { ...wholeSentences(article, archive.readingOf(article), same), strong: [], notes: [] };
}
