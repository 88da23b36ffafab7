import { found, type Clause, type Rule } from '../clause.ts';
import { cueStart } from '../extent/cue-start.ts';
import { extentRight } from '../extent/right.ts';
import { phraseFrom } from '../phrase.ts';
import { speaks } from '../speaks.ts';
import { isMarkedAt, lowAt, type Unit } from '../unit.ts';

/** `Kommersant quoted an anonymous source, saying …`, `was quoted by Interfax as saying …`: the speaker is the one quoted. */
export const quotedAsSaying: Rule = {
  name: 'quoted-as-saying',
  apply(clause) {
    const { units, cue, cues } = clause;
    if (cue.type !== 'verb' || (cue.verb?.lemma !== 'quote' && cue.verb?.lemma !== 'cite')) return null;
    const source = phraseFrom(units, cue.last, units.length);
    if (!source) return null;
    const own = { source, relay: cue.source };
    const { last } = source;
    // "quotes Latt: “…”"
    if (lowAt(units, last) === ':' && isMarkedAt(units, last + 1) && speaks(units, source))
      return found(clause, this.name, [[last + 1, last + 2]], own);
    const at = behindSaying(units, last);
    if (at === null) return null;
    // "“…,” Interfax quoted him as saying."
    const quote = cueStart(cue) - 1;
    if (closesBefore(clause, quote) && endsAt(units, at))
      return found(clause, this.name, [[quote, quote + 1]], { ...own, left: true });
    const inner = cues.filter((other) => other.first >= at);
    return found(clause, this.name, [[at, extentRight(units, at, inner)]], own);
  },
};

/** Behind "as saying", ", saying:"; null where there is none. */
function behindSaying(units: readonly Unit[], last: number): number | null {
  const saying = /^(?:,|as)$/u.test(lowAt(units, last)) ? last + 1 : last;
  if (!/^(?:saying|telling|warning|adding|stating)$/u.test(lowAt(units, saying))) return null;
  return /^[,:]$/u.test(lowAt(units, saying + 1)) ? saying + 2 : saying + 1;
}

/** Whether an utterance closes at `at`, and no cue before has it. */
const closesBefore = ({ units, floor }: Clause, at: number): boolean =>
  units[at]?.closes === true && at >= floor;

/** Whether nothing is said from `at` on. */
const endsAt = (units: readonly Unit[], at: number): boolean =>
  lowAt(units, at - 1) === ',' || (units[at]?.kind ?? 'sign') === 'sign';
