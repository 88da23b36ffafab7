import type { Unit } from '../unit.ts';
import { by, type UnsaidRule } from './rule.ts';

const STAGE =
  /^(?:sketch|skit|parody|spoof|satire|cartoon|caricature|deepfake|impression|impersonation|monologue)$/u;
const PLAYER =
  /^(?:impersonator|impersonating|impressionist|lookalike|look-alike|parody|spoof|satirical|deepfake|puppet|playing|portraying|mimicking|mocking)$/u;
const PLAYED = /^(?:played|portrayed|voiced)$/u;

/** "a parody account posing as her" */
const PRETENDER = /^(?:parody|spoof|satirical|fake|bogus|imposter|impostor)$/u;
const ACCOUNT = /^(?:account|page|site|website|profile|channel)$/u;

/** Where it is played stands no farther before the words than this, in units. */
const FARTHEST = 10;

/** The first unit from `from` up to `to` that fits; -1 when none does. */
function first(
  units: readonly Unit[],
  from: number,
  to: number,
  fits: (unit: Unit, at: number) => boolean,
): number {
  for (let i = Math.max(0, from); i < to; i++) if (fits(units[i]!, i)) return i;
  return -1;
}

/** `In a sketch, she says “…”`, `An actor playing her says “…”`, `A parody account tweeted “…”`. */
export const played: UnsaidRule = {
  name: 'played',
  apply({ units, cue }) {
    if (!cue.source) return null;
    const start = cue.source.first;
    const until = Math.max(cue.source.last, cue.first);
    const stage = first(
      units,
      start - FARTHEST,
      start,
      ({ low }, at) =>
        STAGE.test(low) &&
        first(units, start - FARTHEST, at, (one) => one.low === 'in' || one.low === 'for') >= 0,
    );
    const at = [
      first(
        units,
        start,
        until,
        ({ low }, i) => PLAYER.test(low) || (PLAYED.test(low) && units[i + 1]?.low === 'by'),
      ),
      first(
        units,
        start - FARTHEST,
        start,
        ({ low }, i) => PRETENDER.test(low) && ACCOUNT.test(units[i + 1]?.low ?? ''),
      ),
      stage,
    ].find((one) => one >= 0);
    return at === undefined ? null : by('played', at);
  },
};
