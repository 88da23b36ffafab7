import type { AskedWord } from './found.ts';
import type { Meaning } from './meaning.ts';
import { type Stand, standsFor } from './soft.ts';
import { type Token, tokens } from './terms/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A content word of the question, and what may stand for it in the corpus. */
export interface Asked {
  readonly token: Token & { readonly text: string };
  readonly stands: readonly Stand[];
  /** How much it tells: rare words more than common ones (idf). */
  readonly weight: number;
}

/** The content words of a question, each once, in order. */
export function askedIn(
  query: string,
  vocabulary: Vocabulary,
  passages: number,
  meaning: Meaning | null,
): Asked[] {
  const byTerm = new Map(
    tokens(query, { start: 0, end: query.length })
      .toReversed()
      .map((token) => [token.term, token]),
  );
  return [...byTerm.values()].toReversed().map((token) => {
    const occurrences = vocabulary.get(token.term)?.occurrences ?? 0;
    return {
      token: { ...token, text: query.slice(token.start, token.end) },
      stands: standsFor(token, vocabulary, meaning),
      weight: Math.log(1 + (passages - occurrences + 0.5) / (occurrences + 0.5)),
    };
  });
}

/** What became of an asked word in the corpus as a whole. */
export function askedWord({ token, stands }: Asked, vocabulary: Vocabulary): AskedWord {
  const [best] = stands;
  const occurrences = vocabulary.get(best?.term ?? token.term)?.occurrences ?? 0;
  return {
    text: token.text,
    how: best?.how ?? 'nowhere',
    occurrences: best?.how === 'word' ? occurrences : 0,
  };
}
