import type { Range } from '../corpus/span.ts';
import type { Asked } from './asked.ts';
import type { Hit, Match } from './found.ts';
import { type Indexed, passageOf } from './indexed.ts';
import { type Nearness, nearTo } from './nearness.ts';
import { passageTokens } from './passages.ts';
import { formsIn, headlineOf, sentencesOf } from './index/places.ts';
import type { Ranked } from './rank.ts';
import { NEAR } from './weigh/said.ts';
import { isGiven } from '../text/people/given-or-title.ts';

/** The form that stands best for an asked word, or null. Names are met by themselves alone: also "mike", written small, which is not Joe. */
function nearestOf(
  which: number,
  { text, name, term, kin }: Asked,
  forms: Uint32Array,
  { words, termOf }: Indexed['lexicon'],
  nearness: Nearness,
): number | null {
  const given = isGiven(text.toLowerCase());
  let best: number | null = null;
  let most: number = NEAR;
  for (const form of forms) {
    const near = nearTo(nearness, form, which);
    const same = termOf[form] === term || kin.includes(termOf[form]!);
    const allowed = same || !(name || (given && isGiven(words[form]!)));
    if (allowed && (near > most || (near === most && best === null))) {
      best = form;
      most = near;
    }
  }
  return best;
}

/** A name as this very place writes it, in capitals: "Iran", "US". */
const writtenAs = (name: boolean, at: Range | undefined, text: string): string | null =>
  name && at ? text.slice(at.start, at.end) : null;

/** What a ranked sentence is shown with: which asked words it meets, and where. */
export function hitOf(
  { paragraph, sentence, evidence: { like } }: Ranked,
  score: number,
  asked: readonly Asked[],
  index: Indexed,
  nearness: Nearness,
): Hit {
  const { places, lexicon } = index;
  const { words, terms, termOf } = lexicon;
  const passage = passageOf(index, paragraph, sentence);
  const tokens = passageTokens(passage);
  const sentences = sentencesOf(places, paragraph).map((one) => formsIn(places, one));
  const headline = headlineOf(places, paragraph);
  const matched = asked.flatMap((one, which): Match[] => {
    const { text, name, term, how } = one;
    const here = nearestOf(which, one, sentences[sentence]!, lexicon, nearness);
    const exact = here !== null && termOf[here] === term;
    const beside = exact ? [] : [...sentences.filter((_, at) => at !== sentence), headline];
    const there = beside
      .map((forms) => nearestOf(which, one, forms, lexicon, nearness))
      .find((form) => form !== null && (here === null || termOf[form] === term));
    const met = there ?? here;
    if (met === null) return [];
    const at = there === undefined ? tokens.filter((token) => token.term === terms[termOf[met]!]) : [];
    const same = termOf[met] === term && how === 'word';
    const otherwise = termOf[met] === term && how === 'typo' ? 'typo' : 'meaning';
    return [
      {
        asked: text,
        how: same ? 'word' : otherwise,
        at: at.map(({ start, end }) => ({ start, end })),
        word: same ? text : (writtenAs(name, at[0], passage.article.text) ?? words[met]!),
        similarity: nearTo(nearness, met, which),
      },
    ];
  });
  return { passage, score, like, matched };
}
