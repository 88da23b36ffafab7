import type { UndoneRule } from './rule.ts';

/** `If she had sold it on Friday`, `asked whether she sold it`: only supposed. */
export const supposed: UndoneRule = {
  name: 'supposed',
  applies: ({ words, start, at }) =>
    [words[start - 1], words[start]].some(
      (word, i) => word !== undefined && start - 1 + i < at && /^(?:if|unless|whether)$/u.test(word.low),
    ),
};
