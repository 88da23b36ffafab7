import { found, type Rule } from '../clause.ts';
import { cueStart } from '../extent/cue-start.ts';
import { extentRight } from '../extent/right.ts';
import { phraseFrom } from '../phrase.ts';
import { speaks } from '../speaks.ts';

/** `Kommersant quoted an anonymous source, saying …`, `was quoted by Interfax as saying …`: the speaker is the one quoted. */
export const quotedAsSaying: Rule = {
  name: 'quoted-as-saying',
  apply(clause) {
    const { units, cue, cues, floor } = clause;
    if (cue.type !== 'verb' || (cue.verb?.lemma !== 'quote' && cue.verb?.lemma !== 'cite')) return null;
    const source = phraseFrom(units, cue.last, units.length);
    if (!source) return null;
    let at = source.last;
    // "quotes Latt: “…”"
    if (units[at]?.low === ':' && units[at + 1]?.kind === 'quote' && speaks(units, source))
      return found(clause, this.name, [[at + 1, at + 2]], { source, relay: cue.source });
    if (units[at]?.low === ',' || units[at]?.low === 'as') at++;
    if (!/^(?:saying|telling|warning|adding|stating)$/u.test(units[at]?.low ?? '')) return null;
    at++;
    if (/^[,:]$/u.test(units[at]?.low ?? '')) at++;
    // "“…,” Interfax quoted him as saying."
    const quote = cueStart(cue) - 1;
    if (
      units[quote]?.closes === true &&
      quote >= floor &&
      (units[at - 1]!.low === ',' || (units[at]?.kind ?? 'sign') === 'sign')
    )
      return found(clause, this.name, [[quote, quote + 1]], { source, relay: cue.source, left: true });
    const inner = cues.filter((other) => other.first >= at);
    return found(clause, this.name, [[at, extentRight(units, at, inner)]], {
      source,
      relay: cue.source,
    });
  },
};
