import type { Found, Hit, Match } from '../../search/found.ts';
import { tokens, type Token } from '../../text/tokens.ts';
import { beenSince, isBecoming } from './been-since.ts';
import { actsAt, isAct, isSameAct } from './same-act.ts';
import { isOwn, isSame } from '../meets-all.ts';

/** An act in what is asked: the words that name it, and what it is. */
interface AskedAct {
  readonly words: readonly string[];
  readonly act: string;
}

/** Told by no verb, but by what somebody has been since. */
const BECOME = 'become';

const isName = (text: string): boolean => /^[\p{Lu}\d]/u.test(text);

/** The acts that a topic names by verbs and nouns, each with its particle. */
function actsIn(topic: string): AskedAct[] {
  const all = tokens(topic, { start: 0, end: topic.length });
  return all.flatMap((token, at): AskedAct[] => {
    if (token.capital) return [];
    if (isBecoming(token.low)) return [{ act: BECOME, words: [topic.slice(token.start, token.end)] }];
    const known = actsAt(all, at).find(({ act }) => isAct(act));
    if (known === undefined) return [];
    const own = [token, ...(known.particle === null ? [] : [all[known.particle]!])];
    return [{ act: known.act, words: own.map(({ start, end }) => topic.slice(start, end)) }];
  });
}

/** Where a passage tells of an act in other words. */
function toldAt(act: string, all: readonly Token[]): Token | undefined {
  return all.find((_, at) => actsAt(all, at).some((one) => isSameAct(act, one.act)));
}

/** Whether a word is met in the passage's own sentence, by itself or by one that tells the same. */
const isOwnSame = (match: Match): boolean => isOwn(match) && isSame(match);

/** The hit with each act that it lacks met by a word of the same act in its sentence. */
function retold(hit: Hit, acts: readonly AskedAct[]): Hit {
  const all = tokens(hit.passage.article.text, hit.passage);
  const met = acts.flatMap(({ words, act }): Match[] => {
    if (hit.matched.some((match) => match.asked === words[0] && isOwnSame(match))) return [];
    const verb = act === BECOME ? beenSince(hit)?.been : toldAt(act, all);
    if (verb === undefined) return [];
    const at = [{ start: verb.start, end: verb.end }];
    const word = hit.passage.article.text.slice(verb.start, verb.end).toLowerCase();
    return words.map((asked) => ({ asked, how: 'meaning', at, word, similarity: 1 }));
  });
  const others = hit.matched.filter(({ asked }) => met.every((match) => match.asked !== asked));
  return { ...hit, matched: [...others, ...met] };
}

/** Whether a passage has every word: names in it or beside it, one of them or of the other words in its sentence with the act. */
function isWhole({ matched }: Hit, { words }: Found): boolean {
  const own = new Set(matched.filter(isOwnSame).map(({ asked }) => asked));
  const all = new Set(matched.map(({ asked }) => asked));
  return (
    words.every(({ text }) => (isName(text) ? all : own).has(text)) &&
    (words.every(({ text }) => !isName(text)) || words.some(({ text }) => isName(text) && own.has(text)))
  );
}

/**
 * The same search, with each act that a passage lacks met by another word for it in its sentence: who asks when somebody passed
 * away asks when they died. It is answered where a passage then has every word, and that passage comes first.
 */
export function toldOtherwise(found: Found, topic: string): Found {
  const acts = actsIn(topic);
  if (acts.length === 0) return found;
  const again = new Map(found.hits.map((hit) => [hit, retold(hit, acts)]));
  const hits = [...again.values()];
  const bearing = found.bearing.map((hit) => again.get(hit)!);
  const whole = found.outcome === 'answered' ? [] : hits.filter((hit) => isWhole(hit, found));
  if (whole.length === 0) return { ...found, hits, bearing };
  return {
    ...found,
    outcome: 'answered',
    hits: [...whole, ...hits.filter((hit) => !whole.includes(hit))],
    bearing,
  };
}
