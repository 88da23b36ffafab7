import {
  begin,
  isOfCouple,
  isUnsure,
  known,
  mention,
  ofGeneration,
  type Draft,
  type Drafts,
} from './drafts.ts';
import type { Gender, Name } from './name.ts';

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

/** What a name of two words or more that is no person's begins with: "Airbus" of "the Airbus A380" is no person. */
const things = (names: readonly Name[]): ReadonlySet<string> =>
  new Set(names.filter(({ words, person }) => words.length > 1 && !person).map(({ words }) => words[0]!));

/** Gathers the mentions of an article by whom they name. Full names are gathered first, so that a headline's surname finds them. */
export function cast(names: readonly Name[]): Cast {
  const drafts: Drafts = { all: [], surnames: new Map(), firsts: new Map(), middles: new Map() };
  const full = names.map((name) => {
    if (name.words.length < 2) return undefined;
    const draft = known(drafts.surnames, name) ?? begin(drafts, name);
    if (name.words.length > draft.words.length) draft.words = name.words;
    draft.gender ??= name.gender;
    return draft;
  });
  const inside = new Set(
    names.filter(({ opening, words }) => !opening && words.length === 1).map(({ words }) => words[0]!),
  );
  /** Whom a name of one word names; a word that only opens a sentence names nobody. */
  const single = (name: Name): Draft | undefined => {
    const { opening, organisation, words } = name;
    const before =
      ofGeneration(drafts, name) ??
      known(drafts.surnames, name) ??
      (organisation ? undefined : (known(drafts.firsts, name) ?? known(drafts.middles, name)));
    if (before) return before;
    return !opening || organisation || inside.has(words[0]!) ? begin(drafts, name) : undefined;
  };
  const unsure = new Set<number>();
  const own = names.map((name, at) => {
    const draft = full[at] ?? single(name);
    if (!draft) return undefined;
    const bare = name.words.length === 1 && !ofGeneration(drafts, name);
    if (bare && (isOfCouple(name, draft) || isUnsure(drafts, name, draft))) unsure.add(at);
    mention(drafts, draft, name, at);
    return draft;
  });
  const order = new Map(drafts.all.map((draft, at) => [draft, at]));
  const other = things(names);
  return {
    names,
    who: own.map((draft) => (draft ? order.get(draft)! : -1)),
    unsure,
    entities: drafts.all.map(({ names: mentions, gender }) => {
      const person = mentions.some((name) => name.person);
      const organisation = mentions.some(
        (name) => name.organisation || name.thing || other.has(name.words.join(' ')),
      );
      return { names: mentions, gender, person, organisation: !person && organisation };
    }),
  };
}
