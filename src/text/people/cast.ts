import { spelling } from './fold.ts';
import type { Gender, Name } from './name.ts';
import { compatible, meant, surname } from './same.ts';

/** One person, organisation, place or thing that an article names. */
export interface Entity {
  readonly names: readonly Name[];
  readonly gender: Gender;
  /** Something in the article shows that it is a person. */
  readonly person: boolean;
  readonly organisation: boolean;
}

/** Everything an article names. */
export interface Cast {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  /** For each of `names` the entity it belongs to; -1 when it is nobody's (a word that opens a sentence). */
  readonly who: readonly number[];
  /** Which of `names` could as well be somebody else's: a bare surname soon after a namesake's full name. */
  readonly unsure: ReadonlySet<number>;
}

/** More namesakes than this are not looked through: keeps hostile text linear. */
const NAMESAKES = 40;

/** A namesake named in full within so many tokens, some three sentences, may be meant by a bare surname. */
const NEAR = 80;

interface Draft {
  names: Name[];
  words: readonly string[];
  gender: Gender;
  suffix: string | null;
  seen: number;
  /** The token of the latest mention in full. */
  full: number;
}

type Index = Map<string, number[]>;

const put = (index: Index, key: string, value: number): void => {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.length < NAMESAKES) list.push(value);
};

/** Gathers the mentions of an article by whom they name. Full names are gathered first, so that a headline's surname finds them. */
export function cast(names: readonly Name[]): Cast {
  const drafts: Draft[] = [];
  const surnames: Index = new Map();
  const firsts: Index = new Map();
  const who = names.map(() => -1);

  const create = (name: Name): number => {
    const { words, gender, suffix } = name;
    const index = drafts.push({ names: [], words, gender, suffix, seen: -1, full: -1 }) - 1;
    put(surnames, surname(name), index);
    if (name.words.length > 1 && name.person) put(firsts, spelling(name.words[0]!), index);
    return index;
  };
  /** The candidate mentioned last before here; else the first that comes later. */
  const latest = (candidates: readonly number[]): number => {
    let best = -1;
    for (const each of candidates) if (best < 0 || drafts[each]!.seen > drafts[best]!.seen) best = each;
    return best;
  };
  const among = (name: Name, index: Index, key: string): number => {
    const fits = (index.get(key) ?? []).filter((each) =>
      name.organisation && name.words.length > 1
        ? drafts[each]!.words.join(' ') === name.words.join(' ')
        : compatible(name, drafts[each]!),
    );
    const own = new Set(
      meant(
        name,
        fits.map((each) => drafts[each]!),
      ),
    );
    return latest(fits.filter((each) => own.has(drafts[each]!)));
  };

  const unsure = new Set<number>();
  const namesakes = (name: Name, own: number): boolean =>
    (surnames.get(surname(name)) ?? []).some((other) => {
      const { full, words } = drafts[other]!;
      return (
        other !== own &&
        words.length > 1 &&
        full >= 0 &&
        name.first - full < NEAR &&
        compatible(name, drafts[other]!)
      );
    });

  for (const [at, name] of names.entries()) {
    if (name.words.length < 2) continue;
    const known = among(name, surnames, surname(name));
    const index = known < 0 ? create(name) : known;
    const draft = drafts[index]!;
    if (name.words.length > draft.words.length) draft.words = name.words;
    draft.gender ??= name.gender;
    who[at] = index;
  }
  const inside = new Set(
    names.filter((name) => !name.opening && name.words.length === 1).map((name) => name.words[0]!),
  );
  for (const [at, name] of names.entries()) {
    if (who[at]! < 0) {
      const key = surname(name);
      let index = among(name, surnames, key);
      if (index < 0 && !name.organisation) index = among(name, firsts, key);
      if (index < 0 && (!name.opening || name.organisation || inside.has(name.words[0]!)))
        index = create(name);
      if (index < 0) continue;
      who[at] = index;
    }
    const draft = drafts[who[at]!]!;
    if (name.words.length > 1) draft.full = name.first;
    else if (namesakes(name, who[at]!)) unsure.add(at);
    draft.names.push(name);
    draft.seen = at;
    draft.gender ??= name.gender;
  }
  // "Airbus" of "the Airbus A380" is no person.
  const things = new Set(
    names.filter(({ words, person }) => words.length > 1 && !person).map(({ words }) => words[0]!),
  );
  return {
    names,
    who,
    unsure,
    entities: drafts.map(({ names: mentions, gender }) => ({
      names: mentions,
      gender,
      person: mentions.some(({ person }) => person),
      organisation:
        !mentions.some(({ person }) => person) &&
        mentions.some((name) => name.organisation || name.thing || things.has(name.words.join(' '))),
    })),
  };
}
