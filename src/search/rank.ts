import { rounded } from './engine/engine.ts';
import type { Hit, Match } from './found.ts';
import type { Paragraph, Unit } from './passages.ts';
import type { Asked } from './asked.ts';
import type { Stand } from './soft.ts';
import type { Token } from './terms/token.ts';

/** What a word is worth where only the paragraph, or only the headline, has it. */
const PARAGRAPH = 0.5;
const HEADLINE = 0.5;

interface Met {
  readonly stand: Stand;
  readonly tokens: readonly Token[];
}

/** The best stand for an asked word among some tokens. */
function met(stands: readonly Stand[], tokens: readonly Token[]): Met | null {
  for (const stand of stands) {
    const at = tokens.filter((token) => token.term === stand.term);
    if (at.length > 0) return { stand, tokens: at };
  }
  return null;
}

/** How one sentence meets the asked words: its own words first, then its paragraph's and its headline's. */
export function hitOf(unit: Unit, paragraph: Paragraph, asked: readonly Asked[]): Hit {
  const others = paragraph.units.filter((other) => other !== unit).flatMap((other) => other.tokens);
  const matched: Match[] = [];
  let mass = 0;
  let ideal = 0;
  for (const { token, stands, weight } of asked) {
    ideal += weight;
    const own = met(stands, unit.tokens);
    const near = own ?? met(stands, others) ?? met(stands, paragraph.headline);
    if (!near) continue;
    const share = own
      ? 1
      : paragraph.headline.some(({ term }) => term === near.stand.term)
        ? HEADLINE
        : PARAGRAPH;
    mass += weight * share * near.stand.similarity;
    matched.push({
      asked: token.text,
      how: near.stand.how,
      at: own ? own.tokens.map(({ start, end }) => ({ start, end })) : [],
      word: near.stand.how === 'word' ? token.text : (near.tokens[0]?.word ?? near.stand.word),
      similarity: near.stand.similarity,
    });
  }
  return { passage: unit.passage, score: ideal > 0 ? rounded(mass / ideal) : 0, matched };
}
