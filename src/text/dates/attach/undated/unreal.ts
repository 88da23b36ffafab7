import type { UndatedRule } from './undated-rule.ts';

/** "will sign", "agreed to sign": planned or possible. */
export const unreal: UndatedRule = { name: 'unreal', test: ({ clause }) => clause.tense === 'unreal' };
