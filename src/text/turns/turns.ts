import type { Range } from '../../corpus/span.ts';
import type { Page } from '../page.ts';
import type { Name } from '../people/name.ts';
import { goingOn } from './going-on.ts';
import { labelsOf } from './labels.ts';
import { meantBy, shownIn } from './shown.ts';
import { signsOf, type Signs } from './signs.ts';
import type { Label, Turn } from './turn.ts';

/** So many paragraphs without a label part what is read as one conversation. */
const FARTHEST = 12;
/** At least one turn in so many is spoken as nobody writes prose, and fewer than one in so many is written of the one it names. See docs/constants.md. */
const ONE_IN = 3;
/** More than this part of the turns end as sentences do. See docs/constants.md. */
const ENDED = 0.6;
const SENTENCE = /[.?!…—–-]["”’'»)\]*_]{0,4}(?:\s|$)/u;

/** Whether the title of an article opens its first turn: it holds a sentence, and an answer follows. */
const opensTalk = ({ text }: Page, { block, from, until }: Label, next: Label | undefined): boolean =>
  (from === until || SENTENCE.test(text.slice(from, until))) &&
  next !== undefined &&
  next.block <= block + (from === until ? 2 : 1);

/** Labels that stand near each other. */
function talks(labels: readonly Label[]): Label[][] {
  const found: Label[][] = [];
  for (const label of labels) {
    const last = found.at(-1);
    if (last && label.block - last.at(-1)!.block <= FARTHEST) last.push(label);
    else found.push([label]);
  }
  return found;
}

/** Whether labels that nothing but their form shows to be names are answers to each other, or only two, one after the other. */
function answering(talk: readonly Signs[], different: number): boolean {
  const spoken = talk.filter((one) => one.spoken).length;
  if (different < 2 || spoken * 2 < talk.length) return false;
  if (different < talk.length || talk.some(({ answers }) => answers)) return true;
  return talk.length === 2 && talk[1]!.label.block === talk[0]!.label.block + 1;
}

/** Whether a label needs no other beside it: its form is a label's alone, or it is somebody's surname in capitals. */
const isAlone = ({ label, label: { from, until }, told, ended, key, shouted }: Signs): boolean =>
  label.plain || (told && shouted && ended && from < until && label.by === 'name' && !key.includes(','));

/** The labels of a talk that are speakers', and whether that is sure; null when it is no talk. */
function speakersIn(all: readonly Signs[]): { labels: Label[]; sure: boolean } | null {
  const told = all.filter((one) => one.told).length;
  const likely = all.filter(
    (one) =>
      one.told ||
      one.possible ||
      (one.exchange && (told > 0 || one.likely)) ||
      ((told > 1 || (told > 0 && one.shouted)) && one.likely && one.spoken),
  );
  // A name alone in its line is a label only beside others like it.
  const lines = likely.filter(({ line }) => line).length;
  const own = likely.filter(({ written, line }) => !written && (lines !== 1 || !line));
  const count = (test: (one: Signs) => boolean): number => own.filter(test).length;
  const spoken = count((one) => one.spoken);
  if (own.length === 1 && isAlone(own[0]!))
    return { labels: own.map(({ label }) => label), sure: own[0]!.spoken || own[0]!.label.plain };
  if (own.length < 2 || spoken === 0 || spoken * ONE_IN < own.length) return null;
  const written = likely.filter((one) => one.written).length;
  if (written * ONE_IN >= likely.length) return null;
  if (count(({ ended }) => ended) < ENDED * own.length) return null;
  const different = new Set(own.map(({ key }) => key)).size;
  const asks = own.some(({ label }) => label.by === 'question');
  if (different < 2 && !asks && own.length < ONE_IN) return null;
  const sure = count((one) => one.told) * 2 >= own.length;
  return sure || answering(own, different) ? { labels: own.map(({ label }) => label), sure } : null;
}

/**
 * The turns of an article that is a transcript or an interview, or holds one: paragraphs that open with who speaks.
 * @param names the article's names as they stand, in order
 */
export function turnsOf(page: Page, names: readonly Name[]): Turn[] {
  const { text, article } = page;
  const labels = labelsOf(text, article.blocks);
  if (labels.length === 0) return [];
  const said = labels.filter(
    (label, i) => article.blocks[label.block]!.role === 'body' || opensTalk(page, label, labels[i + 1]),
  );
  const shown = shownIn(page, names, labels);
  const meant = ({ start, end }: Range) => meantBy(shown, text.slice(start, end));
  return talks(said).flatMap((talk) => {
    const found = speakersIn(signsOf(page, shown, talk));
    if (!found) return [];
    return goingOn(page, found.labels).map((turn) => {
      const { by, who } = turn.label;
      return Object.assign(turn, {
        sure: found.sure,
        meant: who.map((one) => (by === 'name' ? meant(one) : null)),
      });
    });
  });
}
