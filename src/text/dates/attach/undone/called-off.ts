import type { UndoneRule } from './rule.ts';

const BE = /^(?:was|were|is|are|be|been|being|has|had|have)$/u;
const OFF =
  /^(?:cancel+ed|scrapped|abandoned|postponed|averted|shelved|foiled|thwarted|aborted|prevented|blocked|suspended|scuttled)$/u;

/** `The strike on 3 March was called off`, `but the sale fell through`: what follows takes the event back. */
export const calledOff: UndoneRule = {
  name: 'called off',
  applies: ({ words, end, met }) =>
    words.slice(end).some(({ low }, i, rest) => {
      if (met(end + i)) return false;
      const next = rest[i + 1]?.low ?? '';
      const before = rest[i - 1]?.low ?? '';
      const passive = BE.test(before) || (before.endsWith('ly') && BE.test(rest[i - 2]?.low ?? ''));
      // "postponed until 8 June" has a day again.
      if (low === 'postponed' && /^(?:until|till|to)$/u.test(next)) return false;
      if (passive && (OFF.test(low) || (low === 'called' && next === 'off'))) return true;
      return /^(?:fell|fallen|falls)$/u.test(low) && next === 'through';
    }),
};
