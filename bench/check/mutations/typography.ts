import type { Chance } from '../random.ts';
import type { Mutation } from '../mutation.ts';

const CHANGES: readonly ((text: string, chance: Chance) => string)[] = [
  (text) => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"'),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll(/ [–—-] /g, '—'),
  (text) => text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  (text, chance) => text.replaceAll(' ', () => chance.pick([' ', ' ', '\u00A0', '  ', '\u2009'])),
  (text) => text[0]!.toLowerCase() + text.slice(1),
  (text) => text[0]!.toUpperCase() + text.slice(1),
  (text) => text.replace(/[.,]$/, ''),
  (text) => (/[.,?!…]$/.test(text) ? text : `${text}.`),
  (text) => text.replaceAll(/fi/g, 'ﬁ').replaceAll(/fl/g, 'ﬂ'),
  (text, chance) =>
    text.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (chance.below(4) === 0 ? '\u00AD' : '')),
  (text, chance) => text.replaceAll(/ /g, () => (chance.below(8) === 0 ? '\n' : ' ')),
  (text, chance) =>
    text.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (chance.below(12) === 0 ? '-\n' : '')),
];

/** What may stand around a quotation. */
const AROUND: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `“${text}”¹`,
  (text) => `"${text}"[1]`,
  (text) => `${text}†`,
  (text) => `„${text}“`,
  (text) => `«\u00A0${text}\u00A0»`,
  (text) => `‘${text}’`,
  (text) => `"${text}",`,
];

export const typography: Mutation = {
  name: 'typography only',
  make: ({ text, speaker }, chance) => {
    let changed = text;
    for (let i = 0; i < 3; i++) changed = chance.pick(CHANGES)(changed, chance);
    return {
      text: chance.pick(AROUND)(changed),
      ...(speaker && chance.below(4) === 0 && { speaker }),
      expected: ['verbatim'],
    };
  },
};
