import { isNot } from '../../../../grammar/negations.ts';
import { POSSESSIVES } from '../../../../grammar/determiners.ts';
import type { Token } from '../../../tokens.ts';
import { dayGiven } from '../../calendar.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn } from './relation.ts';

/** Verbs of being somewhere for a day; who returns or moves to a place did much there at other times. */
const VISITED =
  /^(?:travell?ed|flew|went|came|arrived|visited|toured|met|gathered|assembled|drove|rode|walked|marched|landed|convened|appeared)$/u;
/** What is done on a visit. Who was born, lived or studied there was so at another time. */
const DONE =
  /^(?:met|delivered|gave|spoke|attended|addressed|signed|opened|unveiled|praised|criticised|criticized|condemned|told|said|announced|presented|received|accepted|urged|called|laid|discussed|pledged|vowed|promised|thanked|warned|agreed|voted|declared|greeted|welcomed|arrested)$/u;

/** "where she delivered the keynote": she did it there, and no "where he met his wife" or "where she opened her first shop". */
function isDoneThere(words: readonly Token[], where: number, verb: number): boolean {
  const subject = /^(?:was|were)$/u.test(words[verb - 1]?.low ?? '') ? verb - 2 : verb - 1;
  return (
    subject === where + 1 &&
    /^(?:he|she|they)$/u.test(words[subject]!.low) &&
    DONE.test(words[verb]!.low) &&
    !POSSESSIVES.has(words[verb + 1]?.low ?? '')
  );
}

/** "travelled to Kiel on Sunday, where she delivered the keynote": what is done on a visit is done on its day. */
export const visit: DatingRule = {
  name: 'visit',
  find({ scene: { words, clauses }, free, index }) {
    const { link, opener, tense, verb, parent, start } = clauses[index]!;
    const above = parent === null ? undefined : clauses[parent];
    if (link !== 'relative' || opener !== 'where' || tense !== 'past' || verb === null) return null;
    if (above?.verb == null || above.tense !== 'past') return null;
    const where = firstFrom(words, start);
    const governing = words.slice(firstFrom(words, above.start), where);
    const isVisit = VISITED.test(words[firstFrom(words, above.verb.start)]!.low);
    if (!isVisit || governing.some(({ low }) => isNot(low))) return null;
    if (!isDoneThere(words, where, firstFrom(words, verb.start))) return null;
    const [placed, ...others] = free.filter(({ clause }) => clause === parent);
    if (placed === undefined || others.length > 0 || !isOn(placed) || dayGiven(placed.timex.value) === null)
      return null;
    // "went on Monday to the market where she was arrested" says only which market is meant.
    const before = words[where - 1]!;
    const goesOn = before.low === ',' || before.capital || placed.timex.end === before.end;
    return goesOn ? { timex: placed.timex, relation: 'on', via: 'governor', verb: above.verb } : null;
  },
};
