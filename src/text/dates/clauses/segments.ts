import { ANY_DO, ANY_HAVE } from '../../../grammar/auxiliaries.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Token } from '../../tokens.ts';
import { isPlanned, isRaised, supported } from './carrying.ts';
import type { Link } from './clause.ts';
import { isDescribing } from './describing.ts';
import { IMPLICATIVE } from './lexicon.ts';
import { isBorder, opening } from './opening.ts';
import { isParted } from './parted.ts';
import { hasObject } from './has-object.ts';
import type { Segment } from './segment.ts';
import { cutBetween } from './two-verbs.ts';
import { verbForm, type VerbForm } from './verb-form.ts';

/** Cuts a sentence at its borders. `times` are ranges of tokens that belong to a time expression and cut nothing. */
export function segments(words: readonly Token[], inTime: (at: Range) => boolean): Segment[] {
  const found: Segment[] = [];
  let current: Segment = { from: 0, to: 0, link: 'main', verb: null, form: null, opener: '' };
  /** Whether a clause that something may hang on has been cut. */
  let governed = false;
  const close = (at: number, next: number, link: Link, opener: string): void => {
    current.to = at;
    if (!governed && isDescribing(words, current, found.at(-1))) current.link = 'relative';
    if (current.to > current.from) found.push(current);
    governed ||= current.verb !== null && current.link !== 'relative' && current.form !== 'infinitive';
    current = { from: next, to: next, link, verb: null, form: null, opener };
  };
  words.forEach((word, i) => {
    if (inTime(word)) return;
    if (word.kind === 'sign') {
      if (isBorder(words, i)) close(i, i + 1, 'main', word.low);
      return;
    }
    const fresh = i === current.from;
    const opens = opening(words, i, current, inTime);
    if (opens !== null) {
      if (fresh) {
        current.link = opens;
        current.opener = word.low;
      } else close(i, i, opens, word.low);
      return;
    }
    // "Having left Oslo, she …": what is told before the rest, and beside it.
    if (fresh && word.low === 'having') [current.link, current.opener] = ['participle', 'having'];
    const form = verbForm(words, i);
    if (form === null) return;
    if (isPlanned(words, i)) [current.verb, current.form] = [i, 'modal'];
    else if (form === 'infinitive') infinitive(words, i);
    else if (form === 'gerund') gerund(words, i);
    else if (current.verb === null || i > current.verb)
      take(words, i, isSplit(words, i, form) ? 'participle' : form);
  });
  close(words.length, words.length, 'main', '');
  return found;

  /** "was in March passed": a time stands between what helps a verb and the verb. */
  function isSplit(all: readonly Token[], i: number, form: VerbForm): boolean {
    return form === 'past' && current.verb !== null && isParted(all, current.from, current.verb, i, inTime);
  }

  function infinitive(all: readonly Token[], i: number): void {
    // "is expected to discuss": what is told of is the discussing, and it is to come.
    if (current.verb !== null && isRaised(all, i, current.verb)) {
      [current.verb, current.form] = [i, 'modal'];
      return;
    }
    const governor = current.verb === null ? '' : (all[current.verb]?.low ?? '');
    if (!IMPLICATIVE.has(governor) && i > 1) close(i - 1, i - 1, 'infinitive', 'to');
    if (current.verb === null) [current.verb, current.form] = [i, 'infinitive'];
  }

  function gerund(all: readonly Token[], i: number): void {
    const before = all[i - 1]?.low ?? '';
    const fresh = i === current.from;
    if (!fresh && !/^(?:by|after|before|while|without|since|when)$/.test(before)) return;
    if (!fresh) close(i, i, 'participle', before);
    current.link = 'participle';
    [current.verb, current.form] = [i, 'gerund'];
  }

  function participle(all: readonly Token[], i: number): void {
    // "disbanded with its members having quarrelled": told beside what the clause tells of.
    if (current.verb !== null && i > current.verb + 1 && all[i - 1]?.low === 'having') return;
    if (current.verb === null && i === current.from && current.opener === ',') current.link = 'participle';
    const auxiliary = current.verb === null ? 'had' : (all[current.verb]?.low ?? '');
    const perfect = ANY_HAVE.has(auxiliary);
    if (perfect && current.form !== 'modal') current.form = 'past';
    current.verb = i;
  }

  /** Makes a finite verb (or the participle that completes it) the segment's, cutting when it has one already. */
  function take(all: readonly Token[], i: number, form: VerbForm): void {
    if (form === 'participle') {
      participle(all, i);
      return;
    }
    const head = form === 'modal' || ANY_DO.has(all[i]?.low ?? '') ? supported(all, i) : i;
    if (current.verb === null) {
      [current.verb, current.form] = [head, form];
      if (form === 'past' && isAside(all, i)) current.link = 'participle';
      return;
    }
    const cut = cutBetween(all, current.from, current.verb, i, inTime);
    if (cut.describes && current.link === 'main') [current.link, current.own] = ['relative', current.verb];
    close(cut.at, cut.at, cut.link, cut.opener);
    [current.verb, current.form] = [head, form];
  }

  function isAside(all: readonly Token[], i: number): boolean {
    return (
      // "Ms Roe, who had run it, resigned": what waits for its verb is no clause yet.
      i === current.from &&
      governed &&
      (all[i]?.low ?? '').endsWith('ed') &&
      current.opener === ',' &&
      !hasObject(all, i)
    );
  }
}
