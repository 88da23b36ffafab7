import type { Range } from '../../../corpus/span.ts';
import { isReporting } from '../clauses/reporting.ts';
import { dating } from './dating/dating.ts';
import type { Scene } from './scene.ts';

/** Verbs and nouns that name nothing in particular: two of them are seldom the same. */
const LIGHT =
  /^(?:be|is|was|were|are|had|has|have|made|make|took|take|came|come|gave|give|went|go|held|hold|year|month|week|day|time|report|statement|end|start|began|begin|plan)/;

/** What "signed", "signing" and "signs" share; null for words that name no event of their own. */
export function stemOf(word: string): string | null {
  const low = word.toLowerCase().split(/[ -]/).at(-1) ?? '';
  if (low.length < 4 || LIGHT.test(low) || isReporting(low)) return null;
  return low.replace(/(?:ing|ed|es|s|e)$/, '').replace(/([a-z])\1$/, '$1');
}

/**
 * The days that an article gives its events, by the stem of their word: what it tells of twice it dates once. A stem with
 * two days is left out.
 */
export function mentioned(text: string, scenes: readonly Scene[]): ReadonlyMap<string, string> {
  const days = new Map<string, Set<string>>();
  const note = (scene: Scene, word: Range): void => {
    const stem = stemOf(text.slice(word.start, word.end));
    const found = stem === null ? null : dating(scene, word);
    if (stem === null || found?.relation !== 'on' || found.timex.from === null) return;
    if (found.via !== 'clause' && found.via !== 'noun' && found.via !== 'beside') return;
    // A year says too little of a verb that an article may have of other things too.
    if (found.via === 'clause' && /^\d{4}$/.test(found.timex.value)) return;
    days.set(stem, (days.get(stem) ?? new Set()).add(found.timex.value.replace(/T.*/, '')));
  };
  for (const scene of scenes)
    for (const { noun, beside, clause } of scene.times) {
      const { verb, tense } = scene.clauses[clause]!;
      if (tense === 'unreal') continue;
      for (const word of [noun, beside, verb]) if (word != null) note(scene, word);
    }
  return new Map(
    [...days].flatMap(([stem, [day, ...more]]) =>
      day === undefined || more.length > 0 ? [] : [[stem, day]],
    ),
  );
}
