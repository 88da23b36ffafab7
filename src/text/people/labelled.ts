import type { Page } from '../page.ts';
import type { Turn } from '../turns/turn.ts';
import { genderOf } from './gender.ts';
import type { Name } from './name.ts';
import { nameWords } from './words.ts';

/**
 * An article's names with those that its transcripts' labels show: who stands before a colon and speaks is somebody,
 * also as "BERG", "McCAIN" or "MK".
 * @param names in order
 */
export function labelled(
  { text, tokens }: Page,
  names: readonly Name[],
  turns: readonly Turn[],
): readonly Name[] {
  const labels = turns.flatMap(({ label, meant }) =>
    label.by === 'name' ? label.who.map((who, i) => ({ who, meant: meant[i]! })) : [],
  );
  if (labels.length === 0) return names;
  const found: Name[] = [];
  let at = 0;
  let token = 0;
  for (const { who, meant } of labels) {
    while (at < names.length && names[at]!.end <= who.start) found.push(names[at++]!);
    const known: Name[] = [];
    while (at < names.length && names[at]!.start < who.end) known.push(names[at++]!);
    const [own, more] = known;
    if (own && !more) {
      const words = meant?.words ?? own.words;
      const person = !own.organisation || meant !== null;
      found.push({ ...own, words, person, organisation: !person, thing: false, opening: false });
      continue;
    }
    while (token < tokens.length && tokens[token]!.start < who.start) token++;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < who.end) token++;
    const words = meant?.words ?? nameWords(text.slice(who.start, who.end));
    if (first === token || words.length === 0) continue;
    found.push({
      ...who,
      first,
      last: token,
      words,
      from: who.start,
      offices: [],
      gender: genderOf(undefined, [...words]),
      suffix: null,
      generation: null,
      relative: false,
      owner: false,
      couple: false,
      nickname: null,
      person: true,
      organisation: false,
      thing: false,
      headline: false,
      starts: true,
      opening: false,
    });
  }
  return [...found, ...names.slice(at)];
}
