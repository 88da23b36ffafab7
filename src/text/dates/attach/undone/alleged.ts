import type { UndoneRule } from './rule.ts';

const ACCUSES =
  /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|charg(?:e|es|ed|ing)|allegations?|accusations?|suspicions?)$/u;
/** So many words stand at most between the charge and what is done. */
const NEAR = 6;

/** `accused of having sold the mill in 2014`, `suspected of selling it`, `charged with selling it`: nobody says that it was so. */
export const alleged: UndoneRule = {
  name: 'alleged',
  applies({ words, at }) {
    const doing = (words[at]?.low ?? '').endsWith('ing') || words[at - 1]?.low === 'having';
    if (!doing) return false;
    const of = words[at - 1]?.low === 'having' ? at - 2 : at - 1;
    if (!/^(?:of|with)$/u.test(words[of]?.low ?? '')) return false;
    return words.slice(Math.max(0, of - NEAR), of).some(({ low }) => ACCUSES.test(low));
  },
};
