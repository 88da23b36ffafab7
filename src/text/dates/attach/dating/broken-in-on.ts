import type { Clause } from '../../clauses/clause.ts';
import { firstFrom } from '../../../first-from.ts';
import type { Scene } from '../scene.ts';

/** What may stand between what went on and what broke in on it: "from Tomsk | headed for Moscow | when". */
const BETWEEN = /^(?:relative|participle|infinitive)$/u;

/** Whether a clause tells of something that went on, or was about to begin: "was flying home", "was about to speak". */
function wentOn({ words }: Scene, { verb }: Clause): boolean {
  const at = verb === null ? -1 : firstFrom(words, verb.start);
  const isHelped = words.slice(Math.max(0, at - 2), at).some(({ low }) => low === 'was' || low === 'were');
  return (
    (isHelped && words[at]!.low.endsWith('ing')) ||
    (words[at + 1]?.low === 'about' && words[at + 2]?.low === 'to')
  );
}

/** The number of the clause of what went on when what another tells broke in on it, "was flying home when he fell ill"; null where there is none such. */
export function brokenInOn(scene: Scene, index: number): number | null {
  const { opener, tense, verb } = scene.clauses[index]!;
  if (opener !== 'when' || tense !== 'past' || verb === null) return null;
  const at = scene.clauses.findLastIndex(({ link }, i) => i < index && !BETWEEN.test(link));
  return at >= 0 && wentOn(scene, scene.clauses[at]!) ? at : null;
}
