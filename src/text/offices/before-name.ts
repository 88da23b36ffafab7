import type { Range } from '../../corpus/span.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { words } from '../../grammar/words.ts';
import { abbreviates } from '../people/nickname.ts';
import type { Token } from '../tokens.ts';
import { headAt } from './heads.ts';
import { officesIn } from './parse.ts';
import { partsOf } from './parts.ts';
import { endsInHead, runStart, trimmed } from './run.ts';
import type { Named, Scene } from './scene.ts';
import { NOBODY } from './stops.ts';

/** A description before a name is no longer than this, in words and signs. */
const LONGEST = 14;
/** Forms of address that are no office. */
const ADDRESS = words('mr mrs ms miss dr sir lord lady dame hon madam mx');
const WHOSE = words('of for');

/** The description that ends right before token `end`, across one "of" or "for" where it needs one: "Secretary of State". */
function descriptionTo(scene: Scene, end: number): Range | null {
  const { tokens } = scene;
  const least = Math.max(0, end - LONGEST);
  const run = runStart(scene, end, least, false);
  if (run === end) return null;
  let first = trimmed(scene, run, end);
  // "Secretary of Justice", who is no justice
  const justice = end - run === 1 && tokens[run]!.low === 'justice' && tokens[run - 1]?.low === 'of';
  if (justice || !endsInHead(tokens, run, end)) {
    const name = runStart(scene, end, least, true);
    const the = DETERMINERS.has(tokens[name - 1]?.low ?? '') ? name - 1 : name;
    if (!WHOSE.has(tokens[the - 1]?.low ?? '')) return null;
    const head = the - 1;
    const before = runStart(scene, head, least, false);
    if (before === head || !endsInHead(tokens, before, head)) return null;
    first = trimmed(scene, before, head);
  }
  while (tokens[first]!.kind === 'sign') first++;
  return NOBODY.has(tokens[first - 1]?.low ?? '') ? null : { start: first, end };
}

/** The first token of a name with its forms of address: "Mr Berg". */
export function addressStart(tokens: readonly Token[], { first }: Named): number {
  let from = first;
  for (;;) {
    const at = tokens[from - 1]?.low === '.' ? from - 2 : from - 1;
    if (at < 0 || !ADDRESS.has(tokens[at]!.low)) return from;
    from = at;
  }
}

/** Steps over the abbreviation of an office in brackets: "Member of Parliament (MP) Ann Lee". */
const beforeAbbreviation = (tokens: readonly Token[], from: number): number =>
  from > 2 &&
  tokens[from - 1]!.low === ')' &&
  tokens[from - 3]!.low === '(' &&
  abbreviates(tokens, from - 2, from - 3)
    ? from - 3
    : from;

/**
 * The description right before a name ("Foreign Minister Ivan Berg") or before it and a comma ("his spokesman, Ivan
 * Berg, said"; not "to meet the minister, Ann Lee said").
 * @returns token indices, or null where there is none that gives an office
 */
export function beforeName(scene: Scene, named: Named): Range | null {
  const { tokens } = scene;
  const from = beforeAbbreviation(tokens, addressStart(tokens, named));
  const comma = tokens[from - 1]?.low === ',';
  if (comma && !isClosed(tokens[named.last])) return null;
  const found = descriptionTo(scene, comma ? from - 1 : from);
  if (!found || (comma && isListed(tokens, found.start))) return null;
  const parts = partsOf(tokens.slice(found.start, found.end));
  return parts && officesIn(parts).length > 0 ? found : null;
}

/** Whether a name that a comma opens is closed: what follows a comma and a name without a sign is a clause. */
const isClosed = (next: Token | undefined): boolean =>
  next === undefined || /^(?:[,.;:)\]]|--+|[–—])$/u.test(next.low);

/** "the president, the minister, Ann Lee, and others": who is who is not said. */
const isListed = (tokens: readonly Token[], first: number): boolean => {
  const before = DETERMINERS.has(tokens[first - 1]?.low ?? '') ? first - 2 : first - 1;
  return tokens[before]?.low === ',' && headAt([tokens[before - 1]?.low ?? ''], 0) !== null;
};
