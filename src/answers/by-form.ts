import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { ask } from './ask.ts';
import { contents } from './contents.ts';
import { isKnown, isSomeone } from './is-someone.ts';
import { nothingBut } from './nothing-but.ts';
import { courtesy } from './of-itself.ts';
import { opened, openedLink } from './opened.ts';
import { namesNothing } from './route/names-nothing.ts';
import { route, type Route } from './route/route.ts';
import { several } from './several.ts';
import { splitSpeaker } from './speaker-asked.ts';
import { ofTimeOrOutlet, withoutToday } from './time/of-time-or-outlet.ts';
import { whoTheyAre } from './who-they-are.ts';
import { whoSaid } from './who-said.ts';

/** How each kind of question is answered. */
export interface Asking {
  readonly archive: Archive;
  /** @param reported whether with what is only reported of their words */
  readonly quote: (speaker: string, about: string, reported?: boolean) => Answer;
  readonly when: (event: string) => Answer;
  readonly check: (quotation: string, speaker: string) => Answer;
  readonly people: () => Answer;
  readonly help: () => Answer;
  /** An answer from the articles to which the question is narrowed. */
  readonly seen: <T extends Answer | null>(answer: (seen: Archive) => T) => T | Answer;
}

/** What a time or an outlet in it may narrow. */
const NARROWED = new Set<Route['kind']>(['quote', 'topic', 'perhaps', 'ask']);

/** Answers a question as its form asks for it; what its form does not tell is looked for in the passages. */
export function byForm(asked: string, asking: Asking): Answer {
  const way = route(asked);
  const { archive, seen } = asking;
  const passages = (): Answer => seen((some) => withoutToday(ask(some, way.question), way.question));
  const narrowed = NARROWED.has(way.kind) ? seen((some) => ofTimeOrOutlet(some, way.question)) : null;
  if (narrowed) return narrowed;
  switch (way.kind) {
    case 'help':
    case 'people':
      return asking[way.kind]();
    case 'contents':
      return seen(contents);
    case 'thanks':
    case 'hello':
      return courtesy(way.kind);
    case 'language':
      return inEnglish(asked.trim(), passages());
    case 'unclear':
      return nothingBut(asked.trim(), [typedWords.unclear]);
    case 'when':
      return asking.when(way.event);
    case 'check':
      return asking.check(way.quotation, way.speaker);
    case 'quote':
      return isSomeone(archive, way.speaker) || namesNothing(way.speaker)
        ? quoteOrReport(way, asking)
        : passages();
    case 'topic':
      return topic(way, asking);
    case 'perhaps':
      return perhaps(way, asking);
    case 'who':
      return seen((some) => whoTheyAre(some, way.name) ?? ask(some, way.question));
    case 'said':
      return seen((some) => whoSaid(some, way.words) ?? ask(some, way.question));
    case 'several':
      return several(
        asked.trim(),
        way.questions.map((question) => ({ question, answer: byForm(question, asking) })),
      );
    case 'place':
      // Ten digits may be anything.
      return way.range || archive.articleOf(way.article) || archive.earlier(way.article)
        ? opened(archive, way.article, way.range)
        : passages();
    case 'link':
      return openedLink(archive, way.address);
    case 'ask':
      return passagesOrSaid(passages(), way.question, asking);
  }
}

const isSaid = ({ kind, sure }: Answer): boolean => kind === 'quotations' && sure !== 'bearing';

/** Somebody's words on a matter; where none are surely quoted on it, what is reported of them is offered. */
function quoteOrReport({ speaker, about }: { speaker: string; about: string }, asking: Asking): Answer {
  const said = asking.quote(speaker, about);
  if (isSaid(said) || about === '') return said;
  const reported = asking.quote(speaker, about, true);
  const isCloser = said.kind === 'nothing' ? reported.kind === 'quotations' : isSaid(reported);
  return isCloser ? { ...reported, sure: 'bearing' } : said;
}

/** Passages, where a name that may be a topic is nobody's here, or nobody is surely quoted on that matter. */
function topic(way: Extract<Route, { kind: 'topic' }>, asking: Asking): Answer {
  const said = quoteOrReport(way, asking);
  if (isSaid(said)) return said;
  const found = asking.seen((some) => ask(some, way.question));
  return said.kind === 'quotations' && (found.kind === 'nothing' || found.sure === 'bearing') ? said : found;
}

/** Passages; where there are none, what somebody said on what stands behind their name: "Rasmussen spoon". */
function passagesOrSaid(found: Answer, question: string, { archive, quote }: Asking): Answer {
  if (found.kind !== 'nothing') return found;
  const split = splitSpeaker(archive, question);
  const said = split && quote(split.speaker, split.about);
  return said?.kind === 'quotations' ? said : found;
}

/** Somebody's words, or that there are none; passages only where that is nobody's name and they answer. */
function perhaps({ speaker, about, question }: Extract<Route, { kind: 'perhaps' }>, asking: Asking): Answer {
  const said = asking.quote(speaker, about);
  if (said.kind === 'quotations' || isKnown(asking.archive, speaker)) return said;
  const found = asking.seen((some) => ask(some, question));
  return found.kind === 'nothing' ? said : found;
}

/** What was found all the same (names are names in any language), else why nothing was. */
const inEnglish = (asked: string, found: Answer): Answer =>
  found.kind === 'nothing' ? nothingBut(asked, [typedWords.english]) : found;
