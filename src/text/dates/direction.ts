import type { Range } from '../../corpus/span.ts';
import type { Direction } from './rule.ts';

const FUTURE =
  /^(?:will|shall|won|expects?|expected|due|schedules?d?|set|slated|plans?|planned|vows?|vowed|hopes?|hoping|would|could|may|might|going|begins|starts|opens|upcoming|coming|until|before|should|must|can)$/i;
const IRREGULAR =
  'was were had did said told went came took gave made met won lost held began left sent spoke wrote became got found saw thought brought bought built fell felt fought kept knew led paid ran rose sold set shot showed stood struck taught threw understood woke wore hit cut put shut let quit read spent sought lent meant heard grew drew drove flew broke chose ate hid rode sang sank shook slept swore tore beat bit blew dealt died'.split(
    ' ',
  );
const PAST = new Set(IRREGULAR);
const BREAK =
  /[,;:–—"“”()]|^(?:that|when|before|after|until|while|as|if|but|which|who|where|because|although)$/i;

/** Whether the words around an expression speak of what has happened or of what is to come: the nearest verb decides. */
export function direction(text: string, sentence: Range, at: Range): Direction {
  const before = text.slice(sentence.start, at.start).match(/[A-Za-z]+|[,;:–—"“”()]/g) ?? [];
  const after = text.slice(at.end, sentence.end).match(/[A-Za-z]+|[,;:–—"“”()]/g) ?? [];
  return nearest(before.toReversed()) ?? nearest(after) ?? null;
}

function nearest(words: readonly string[]): Direction {
  let passed = false;
  for (const word of words) {
    if (FUTURE.test(word)) return 'future';
    // The present tense after "before" or "when" speaks of what is to come: "before he steps down on May 7th".
    if (PAST.has(word.toLowerCase()) || /[a-z]ed$/.test(word)) return passed ? null : 'past';
    if (/^(?:before|until|when|if|once)$/i.test(word)) return 'future';
    if (BREAK.test(word)) passed = false;
  }
  return null;
}
