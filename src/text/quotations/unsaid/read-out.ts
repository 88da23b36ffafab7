import { DETERMINERS } from '../../../grammar/determiners.ts';
import { words } from '../../../grammar/words.ts';
import { isOnePerson } from '../../lexicon/persons.ts';
import type { Unit } from '../unit.ts';
import { firstFit, lastInClause } from './look.ts';
import { by, type UnsaidRule } from './rule.ts';

const READS = /^(?:read|recite|sing)$/u;
/** "read from a statement", "read out her speech": the words are likely the reader's own. */
const OWN = words(
  'statement statements speech remarks script testimony apology notes text teleprompter autocue',
);
/** "quoting Churchill, he said": words that somebody says after another. Not "quoting figures". */
const VOICES = /^(?:quoting|misquoting|reciting|borrowing|reading|singing|citing)$/u;
const FROM = /^(?:from|aloud|out)$/u;
const FIGURES = words('figures data statistics numbers price prices no nobody poll polls survey');
/** What is cited word for word, when it is cited beside words in marks. */
const SCRIPTURE = words(`
  bible scripture scriptures psalm psalms koran quran qur'an torah talmud gospel gospels verse verses proverb proverbs poem hymn
  shakespeare
`);
/** "the old saying “…”" */
const ADAGE = words(
  'saying proverb adage maxim dictum aphorism verse hymn prayer psalm chorus refrain lyric lyrics',
);

const FAMILIAR = /^(?:old|ancient|famous|familiar|popular|well-known|common|local)$/u;

/** How far a participle's object is looked through, and an adage stands before the words. */
const NEAR = 8;

/** Whether the participle at `at` makes the words beside it another's; "Quoting Churchill" may be taken for one name. */
function voices(text: string, units: readonly Unit[], at: number): boolean {
  if (at > 0 && units[at - 1]!.low !== ',' && units[at - 1]!.closes !== true) return false;
  const end = firstFit(
    units,
    at,
    at + NEAR,
    ({ kind, low }) => kind === 'quote' || low === ',' || low === '.',
  );
  if (end === at) return false;
  const last = (end < 0 ? Math.min(units.length, at + NEAR) : end) - 1;
  const [verb, ...object] = text
    .slice(units[at]!.start, units[last]!.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u);
  if (!VOICES.test(verb!) || object.length === 0) return false;
  if (object.some((word) => OWN.has(word) || FIGURES.has(word))) return false;
  if (verb === 'citing') return object.some((word) => SCRIPTURE.has(word));
  return verb !== 'reading' || FROM.test(object[0]!);
}

/** Whether the words in marks at `quote` are an adage: "repeated the old saying, “…”", "As the saying goes, “…”". */
function adage(units: readonly Unit[], quote: number): number {
  const at = /^[,:]$/u.test(units[quote - 1]?.low ?? '') ? quote - 2 : quote - 1;
  const of = FAMILIAR.test(units[at - 1]?.low ?? '') ? at - 2 : at - 1;
  const named = DETERMINERS.has(units[of]?.low ?? '');
  if (ADAGE.has(units[at]?.low ?? '') && named) return at;
  return units[at]?.low === 'goes' ? lastInClause(units, at - 3, at, ({ low }) => ADAGE.has(low)) : -1;
}

const citesScripture = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .some((word) => SCRIPTURE.has(word));

/** `Berg read from the Bible: “…”`, `Quoting Churchill, she said “…”`, `the old saying, “…”`: another's words; not `a statement read`, nor `read a statement`. */
export const readOut: UnsaidRule = {
  name: 'read out',
  apply({ scene, units, cue }, { first, last, finding }) {
    // "quoting a guard as saying": the guard says it.
    if (!cue.source || cue.type !== 'verb' || finding.rule === 'quoted-as-saying') return null;
    const quote = firstFit(units, first, last, ({ kind }) => kind === 'quote');
    if (quote < 0) return null;
    const { lemma } = cue.verb!;
    const own = units.some(({ low }) => OWN.has(low));
    const { kind, low, person, start, end } = units[cue.source.head]!;
    const full = kind === 'name' && /\s/u.test(scene.text.slice(start, end));
    const someone =
      person === true || full || /^(?:he|she)$/u.test(low) || (kind === 'word' && isOnePerson(low));
    // "Berg's letter read": the letter is hers.
    const aloud = someone && cue.source.until === undefined;
    const before = units[cue.last - 1]!.end;
    if (READS.test(lemma) && aloud && (!own || citesScripture(scene.text.slice(before, units[quote]!.start))))
      return by('read', cue.first, cue.last);
    if (lemma === 'quote' && finding.rule === 'said-before' && someone)
      return by('read', cue.first, cue.last);
    const voiced = firstFit(units, 0, units.length, (_, at) => voices(scene.text, units, at));
    if (voiced >= 0) return by('read', voiced);
    const said = adage(units, quote);
    return said < 0 ? null : by('read', said);
  },
};
