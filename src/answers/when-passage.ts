import { contains, type Range } from '../corpus/span.ts';
import { copy } from '../corpus/verbatim.ts';
import type { Hit } from '../search/found.ts';
import { asked, type Answered } from '../text/dates/attach/asked.ts';
import { bridge } from '../text/dates/attach/bridge.ts';
import { scene } from '../text/dates/attach/scene.ts';
import type { Reading, Timex } from '../text/reading.ts';
import { words, type Says } from '../words.ts';
import { whenWords } from '../words/when.ts';
import type { Evidence, When } from './answer.ts';
import { wholeSentences } from './evidence.ts';

const UNDATABLE: When = {
  status: 'undatable',
  value: null,
  from: null,
  to: null,
  timex: null,
  anchor: null,
  basis: 'unknown',
};

/** A passage with the day it supports for what was asked, and why. */
export interface Dated extends Evidence {
  readonly when: When;
  /** The word that stands for what was asked, in this article; null when the passage only surrounds it. */
  readonly event: Range | null;
}

/** Finds the day that one hit supports for what was asked. */
export function dateHit({ passage, matched }: Hit, reading: Reading): Dated {
  const { article } = passage;
  const sentence = reading.sentences[passage.sentence]!;
  const met = matched
    .flatMap((match) => match.at)
    .filter((at) => contains(sentence, at))
    .map(({ start, end }) => ({ start, end, name: /^\p{Lu}/u.test(article.text.slice(start, end)) }));
  const own =
    met.length === 0 ? null : asked(article.text, scene(article.text, sentence, reading.timexes), met);
  const before = reading.sentences[passage.sentence - 1];
  const carried =
    own?.dating === null && before !== undefined && article.blocks[before.block]?.role === 'body'
      ? bridge(article.text, before, sentence, met, reading.timexes)
      : null;
  const found = own === null || carried === null ? own : { ...own, dating: carried };
  const when = found?.dating
    ? whenOf(article.published, found.dating.timex, found.dating.relation)
    : UNDATABLE;
  return {
    ...wholeSentences(article, reading, carried === null ? [sentence] : [before!, sentence]),
    when,
    event: found?.event ?? null,
    strong: when.timex === null ? [] : [when.timex],
    notes: notes(article, when, found),
  };

  function notes(of: typeof article, { status, anchor, basis }: When, answered: Answered | null): Says[] {
    const { timex, via, verb } = answered?.dating ?? {};
    if (answered === null || timex == null) return [whenWords.noDay];
    const said = carried === null ? [] : [whenWords.carried];
    if (via === 'report' && verb != null)
      said.push(
        whenWords.datesReport(
          { words: copy(of, timex) },
          { words: copy(of, verb) },
          { words: copy(of, answered.event) },
        ),
      );
    if (anchor !== null && basis !== 'explicit')
      said.push(whenWords.reckonedFrom(anchor, words.basis[basis]));
    else if (status === 'dated') said.push(whenWords.explicit);
    if (!timex.certain && anchor !== null) said.push(whenWords.uncertain);
    if (answered.unreal) said.push(whenWords.planned);
    return said;
  }
}

type Published = Hit['passage']['article']['published'];

/** The contract's W for a time expression that bears on an event. */
function whenOf(published: Published, timex: Timex, relation: 'on' | 'by' | 'since'): When {
  const { value, from, to, anchor } = timex;
  const at = { start: timex.start, end: timex.end };
  const explicit = anchor === null && from !== null;
  const basis = explicit ? 'explicit' : published.basis;
  const shared = { timex: at, anchor, basis } as const;
  if (from === null || to === null)
    return /REF|^P/.test(value)
      ? { ...shared, status: 'vague', value, from, to, basis: 'unknown' }
      : { ...shared, status: 'relative', value: null, from, to };
  if (relation === 'by') return { ...shared, status: 'bounded', value: null, from: null, to };
  if (relation === 'since') return { ...shared, status: 'bounded', value: null, from, to: null };
  const firm = explicit || ['manifest', 'text', 'url'].includes(published.basis);
  return { ...shared, status: firm ? 'dated' : 'relative', value, from, to };
}
