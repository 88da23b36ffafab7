import { spelling } from './fold.ts';
import { isGiven } from './given-or-title.ts';
import type { Gender, Name } from './name.ts';
import { compatible, meant, surname } from './same.ts';

/** More namesakes than this are not looked through: keeps hostile text linear. */
const NAMESAKES = 40;

/** A namesake named in full within so many tokens, some three sentences, may be meant by a bare surname. */
const NEAR = 80;

/** An entity while its mentions are gathered. */
export interface Draft {
  readonly names: Name[];
  words: readonly string[];
  gender: Gender;
  readonly suffix: string | null;
  readonly organisation: boolean;
  generation: Name['generation'];
  /** One of its mentions is shared by two: "Rolf and Greta Berg". */
  couple: boolean;
  /** Which of the article's names was its latest mention, but for one in full that only says whose something is; -1 before the first. */
  seen: number;
  /** The token of the latest mention in full; -1 before the first. */
  full: number;
  /** The article has called it by one word alone. */
  bare: boolean;
}

type Index = Map<string, Draft[]>;

/** The entities of one article while they are gathered, found by surname and by first name. */
export interface Drafts {
  readonly all: Draft[];
  readonly surnames: Index;
  /** By given name and by nickname. */
  readonly firsts: Index;
  /** By the words between: "Soto" of "Maria Soto Ruiz". */
  readonly middles: Index;
}

const put = (index: Index, key: string, value: Draft): void => {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.length < NAMESAKES) list.push(value);
};

/** Begins an entity with what a name tells of it; the name itself is not yet a mention. */
export function begin({ all, surnames, firsts, middles }: Drafts, name: Name): Draft {
  const { words, gender, suffix, person, nickname, organisation } = name;
  const draft: Draft = {
    names: [],
    words,
    gender,
    suffix,
    organisation,
    generation: null,
    couple: false,
    seen: -1,
    full: -1,
    bare: false,
  };
  all.push(draft);
  put(surnames, surname(name), draft);
  if (words.length > 1 && person) put(firsts, spelling(words[0]!), draft);
  if (nickname) put(firsts, spelling(nickname), draft);
  if (person) for (const word of words.slice(1, -1)) put(middles, spelling(word), draft);
  return draft;
}

/** "Hyde Park" is nobody's full name; "Senate Whip Anna Berg" may be. */
const isBody = ({ organisation, words }: Draft): boolean =>
  organisation && words.length > 1 && !words.some(isGiven);

/** Whom of an index a name means: the one mentioned last before here, else the first that comes later. */
export function known(index: Index, name: Name): Draft | undefined {
  const fits = (index.get(surname(name)) ?? []).filter((draft) =>
    name.organisation && name.words.length > 1
      ? draft.words.join(' ') === name.words.join(' ')
      : compatible(name, draft) && !(isBody(draft) && !name.organisation),
  );
  let latest: Draft | undefined;
  for (const draft of meant(name, fits)) if (!latest || draft.seen > latest.seen) latest = draft;
  return latest;
}

/** Those of one surname who are named in full before: for "the younger Berg". */
const namesakes = ({ surnames }: Drafts, name: Name): readonly Draft[] =>
  (surnames.get(surname(name)) ?? []).filter(({ words, full }) => words.length > 1 && full >= 0);

/** Whom "the younger Berg" or "the elder Berg" names: the one of two of whom the article tells that, or the other. */
export function ofGeneration(drafts: Drafts, name: Name): Draft | undefined {
  const all = name.generation === null ? [] : namesakes(drafts, name);
  if (all.length !== 2) return undefined;
  const own = all.filter(({ generation }) => generation === name.generation);
  const others = all.filter(({ generation }) => generation !== null && generation !== name.generation);
  if (own.length === 1) return own[0];
  return own.length === 0 && others.length === 1 ? all.find((one) => one !== others[0]) : undefined;
}

/** Whether a bare surname, which tells no gender, is that of two: "Rolf and Greta Berg came. Berg said". */
export const isOfCouple = (name: Name, { couple }: Draft): boolean => name.gender === null && couple;

/**
 * Whether one word may mean another than `own`: named in full a little before, or called by one word alone anywhere before. Whoever
 * is "Berg" throughout is so again where a son of the same name was named between.
 */
export const isUnsure = ({ surnames, firsts }: Drafts, name: Name, own: Draft): boolean =>
  ((surname(name) === surname(own) ? surnames : firsts).get(surname(name)) ?? []).some(
    (other) =>
      other !== own &&
      other.words.length > 1 &&
      other.full >= 0 &&
      (other.bare || name.first - other.full < NEAR) &&
      compatible(name, other),
  );

/** Whether the article speaks of another "Berg" already, more than in passing: a wife or a son who is named once does not become it. */
const isTaken = ({ surnames }: Drafts, name: Name, own: Draft): boolean =>
  name.relative &&
  (surnames.get(surname(name)) ?? []).some(({ names }) => names.length > 1 && names !== own.names);

/** Adds a mention, the article's name number `at`. */
export function mention(drafts: Drafts, draft: Draft, name: Name, at: number): void {
  if (name.words.length > 1) {
    draft.full = name.first;
    draft.generation ??= name.generation;
  } else draft.bare = true;
  draft.names.push(name);
  draft.couple ||= name.couple;
  const says = !name.owner && !isTaken(drafts, name, draft);
  if (says || name.words.length === 1) draft.seen = at;
  draft.gender ??= name.gender;
}
