import type { Mutation } from '../mutation.ts';

export const untouched: Mutation = {
  name: 'untouched',
  make: ({ text, speaker }, chance) => ({
    text: chance.pick([text, `“${text}”`, `"${text}"`]),
    ...(speaker && chance.below(3) === 0 && { speaker }),
    expected: ['verbatim'],
  }),
};
