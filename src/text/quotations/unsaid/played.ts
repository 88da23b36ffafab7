import type { Unit } from '../unit.ts';
import { firstFit, lastInClause } from './look.ts';
import { by, type UnsaidRule } from './rule.ts';

const STAGE =
  /^(?:sketch|skit|parody|spoof|satire|cartoon|caricature|deepfake|impression|impersonation|monologue)$/u;
/** A made-up story: who speaks in one does so for its author. Not "his novel", in which the author may. */
const STORY = /^(?:novel|play|musical|sitcom|opera|comic|comedy|biopic)$/u;
const PLAYER =
  /^(?:impersonator|impersonating|impressionist|lookalike|look-alike|parody|spoof|satirical|deepfake|puppet|playing|portraying|mimicking|mocking)$/u;
const PLAYED = /^(?:played|portrayed|voiced)$/u;
const NOBODY = /^(?:nobody|no)$/u;
/** "a fake Ida Holm" */
const UNREAL =
  /^(?:fake|bogus|imaginary|fictional|fictitious|make-believe|animated|animatronic|ai|ai-generated|virtual)$/u;

/** "a parody account posing as her" */
const PRETENDER = /^(?:parody|spoof|satirical|fake|bogus|imposter|impostor)$/u;
const ACCOUNT = /^(?:account|page|site|website|profile|channel)$/u;
/** "posing as", "pretending to be", right before the name. */
const POSES = /^(?:posing|pretending|purporting|masquerading|impersonating|passing)$/u;

/** Where it is played stands no farther before the words than this, in units. */
const FARTHEST = 10;
/** "pretending to be the" */
const NEAR = 4;

/** The stage on which it is said, before the subject: "In a comedy sketch", "in the novel". */
function staged(units: readonly Unit[], from: number, to: number): number {
  const at = firstFit(
    units,
    from,
    to,
    ({ low }, i) => STAGE.test(low) || (STORY.test(low) && units[i - 1]?.low === 'the'),
  );
  return at >= 0 && firstFit(units, from, at, ({ low }) => low === 'in' || low === 'for') >= 0 ? at : -1;
}

/** `In a sketch, she says “…”`, `An actor playing her says “…”`, `A parody account tweeted “…”`, `posing as her, he said “…”`. */
export const played: UnsaidRule = {
  name: 'played',
  apply({ units, cue }) {
    if (!cue.source) return null;
    const { first: start, head } = cue.source;
    const until = Math.max(cue.source.last, cue.first);
    const plays = firstFit(
      units,
      start,
      until,
      ({ low }, i) =>
        PLAYER.test(low) ||
        (i < head && UNREAL.test(low)) ||
        (PLAYED.test(low) && units[i + 1]?.low === 'by' && !NOBODY.test(units[i + 2]?.low ?? '')),
    );
    const poses = lastInClause(units, start - NEAR, start, ({ low }) => POSES.test(low));
    const accounts = firstFit(
      units,
      start - FARTHEST,
      start,
      ({ low }, i) => PRETENDER.test(low) && ACCOUNT.test(units[i + 1]?.low ?? ''),
    );
    const at = [plays, poses, accounts, staged(units, start - FARTHEST, start)].find((one) => one >= 0);
    return at === undefined ? null : by('played', at);
  },
};
