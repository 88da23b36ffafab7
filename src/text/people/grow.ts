import type { Group, Member } from './group.ts';
import { addSigns, nothing } from './signs/signs.ts';
import type { Why } from './why.ts';

/** Adds a member to whom it is; the fullest name stands for all. */
export function into(group: Group, one: Member, why: Why): void {
  group.members.push(one);
  group.why.set(one, why);
  if (one.words.length > group.words.length) group.words = one.words;
  group.gender ??= one.gender;
  addSigns(group.signs, one.signs, one.article.id);
  group.signed++;
}

/** A member as the first of a person. */
export function begun(one: Member, doubtful: boolean): Group {
  const { words, gender, suffix, person, signs, article } = one;
  const known = nothing();
  addSigns(known, signs, article.id);
  return {
    words,
    gender,
    suffix,
    kind: person.kind,
    members: [one],
    why: new Map(),
    signs: known,
    signed: 1,
    doubtful,
    keptFrom: new Map(),
  };
}
