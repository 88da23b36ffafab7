import type { Article } from '../article.ts';
import type { CorrectionProblem } from '../problem.ts';
import { articlesIn, type Correction, type Entry } from './correction.ts';

type Why = CorrectionProblem['why'];

/** Why a correction fits nothing that is there; null when it does. */
function whyNot(correction: Correction, byId: ReadonlyMap<string, Article>): Why | null {
  const articles = articlesIn(correction).map((id) => byId.get(id));
  if (articles.includes(undefined)) return 'no such article';
  if (!('start' in correction)) return null;
  const { text, blocks } = articles[0]!;
  const { start, end, words } = correction;
  if (end > text.length) return 'outside the article';
  if (words != null && text.slice(start, end) !== words) return 'other words';
  return blocks.some((block) => block.start < end && start < block.end) ? null : 'no words there';
}

/** Whether something of an article was to be hidden that is not where it was said to be. */
const isLostHide = ({ kind }: Correction, why: Why | null): boolean =>
  kind === 'hide' && why !== null && why !== 'no such article';

/**
 * Parts corrections into those that fit the articles, and what is wrong with the others; with the ids of the articles of which
 * something else was to be hidden than there is.
 */
export function withoutStale(
  entries: readonly Entry[],
  byId: ReadonlyMap<string, Article>,
): {
  readonly entries: readonly Entry[];
  readonly problems: readonly CorrectionProblem[];
  readonly withheld: readonly string[];
} {
  const judged = entries.map((entry) => ({ entry, why: whyNot(entry.correction, byId) }));
  return {
    entries: judged.flatMap(({ entry, why }) => (why === null ? [entry] : [])),
    problems: judged.flatMap(({ entry: { number, line, correction }, why }): CorrectionProblem[] =>
      why === null
        ? []
        : [{ kind: 'correction', number, line, why, ...(isLostHide(correction, why) && { withheld: true }) }],
    ),
    withheld: judged.flatMap(({ entry: { correction }, why }) =>
      isLostHide(correction, why) ? articlesIn(correction) : [],
    ),
  };
}
