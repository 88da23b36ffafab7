import type { Range } from '../corpus/span.ts';
import type { Found, Hit } from '../search/found.ts';
import { words } from '../words.ts';
import type { Answer } from './answer.ts';
import { apart } from './apart.ts';
import type { Archive } from './archive.ts';
import { bestOf } from './best-of.ts';
import { disclose } from './disclose.ts';
import { emphasis } from './emphasis/emphasis.ts';
import { nothing, SHOWN } from './nothing.ts';
import { isAskedOfAnother } from './parts/asked-of-another.ts';
import { tellsOther } from './parts/tells-other.ts';
import { passage } from './passage.ts';
import { printedAgain } from './printed-again.ts';
import { varied } from './varied.ts';

/** Below this share of the best score a passage may only speak of the matter. */
const AS_GOOD = 0.75;

/** The passages that answer a question (`answered`), those that may (`bearing`), or `nothing`, with the closest passages. */
export function ask(archive: Archive, question: string): Answer {
  const found = archive.search.find(question, { readTopics: true });
  if (found.outcome === 'closest' || found.outcome === 'nothing') return nothing(archive, question, found);
  const first = found.bearing[0]!;
  const isOther = (): boolean =>
    tellsOther(archive, question, found.words)(first) || isAskedOfAnother(first, found);
  if (found.outcome === 'bearing' || isOther()) return offered(archive, question, found);
  const printed = printedAgain(archive, found.bearing);
  const hits = bestOf(printed.first, SHOWN);
  const shown = apart(hits.map((hit) => passage(archive, hit, answering(archive, question, hit, hits[0]!))));
  return {
    kind: 'passages',
    query: question,
    says: [words.passages(shown.length), ...disclose(found, hits)],
    sure: 'answered',
    evidence: apart([...shown, ...printed.again(shown)]),
    nearest: [],
  };
}

/** Passages that have what was asked; nothing in them is emphasised as the answer. */
function offered(archive: Archive, question: string, found: Found): Answer {
  const printed = printedAgain(archive, found.bearing);
  const hits = varied(printed.first).slice(0, SHOWN);
  const shown = apart(hits.map((hit) => passage(archive, hit)));
  return {
    kind: 'passages',
    query: question,
    says: [words.bearing(shown.length), ...disclose(found, hits)],
    sure: 'bearing',
    evidence: apart([...shown, ...printed.again(shown)]),
    nearest: [],
  };
}

/** What to emphasise in a passage: nothing in one that may only speak of the matter. */
const answering = ({ readingOf }: Archive, question: string, hit: Hit, best: Hit): Range[] =>
  hit.score < AS_GOOD * best.score ? [] : emphasis(question, hit, readingOf(hit.passage.article));
