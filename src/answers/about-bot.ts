import { createHash } from 'node:crypto';
import about from '../../package.json' with { type: 'json' };
import { aboutWords, FIGURES, privacyWords } from '../words/about.ts';
import type { Answer } from './answer.ts';
import { listed } from './listed.ts';

/** The same exactly when the texts are. */
const stateOf = (ids: readonly string[]): string =>
  createHash('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 10);

/** What the bot promises, its version and that of the articles, and how often it was found to be wrong. */
export function aboutBot(articles: readonly { readonly id: string }[]): Answer {
  const { promise, verbatim, silence, versions, measured, figure, careful } = aboutWords;
  const state = stateOf(articles.map(({ id }) => id));
  return listed('help', [
    promise,
    verbatim,
    silence,
    versions(about.version, articles.length, state),
    measured,
    ...FIGURES.map(figure),
    careful,
  ]);
}

/** What is kept of what members ask. */
export const privacy = (): Answer => listed('help', privacyWords.lines);
