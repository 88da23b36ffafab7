import type { UnsaidRule } from './rule.ts';

const STAGE =
  /^(?:sketch|skit|parody|spoof|satire|cartoon|caricature|deepfake|impression|impersonation|monologue)$/u;
const PLAYER =
  /^(?:impersonator|impersonating|impressionist|lookalike|look-alike|parody|spoof|satirical|deepfake|puppet|playing|portraying|mimicking|mocking)$/u;

/** "a parody account posing as her" */
const PRETENDER = /^(?:parody|spoof|satirical|fake|bogus|imposter|impostor)$/u;
const ACCOUNT = /^(?:account|page|site|website|profile|channel)$/u;

/** Where it is played stands no farther before the words than this, in units. */
const FARTHEST = 10;

/** `In a sketch, she says “…”`, `An actor playing her says “…”`, `A parody account tweeted “…”`. */
export const played: UnsaidRule = {
  name: 'played',
  apply({ units, cue }) {
    if (!cue.source) return null;
    const { first, last } = cue.source;
    const subject = units.slice(first, Math.max(last, cue.first));
    const by =
      subject.some(({ low }) => PLAYER.test(low)) ||
      subject.some(
        ({ low }, i) => /^(?:played|portrayed|voiced)$/u.test(low) && subject[i + 1]?.low === 'by',
      );
    const before = units.slice(Math.max(0, first - FARTHEST), first);
    const staged = before.some(
      ({ low }, i) =>
        STAGE.test(low) && before.slice(0, i).some((one) => one.low === 'in' || one.low === 'for'),
    );
    const posing = before.some(({ low }, i) => PRETENDER.test(low) && ACCOUNT.test(before[i + 1]?.low ?? ''));
    return by || posing || staged ? 'played' : null;
  },
};
