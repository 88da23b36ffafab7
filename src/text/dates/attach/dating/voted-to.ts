import { QUANTIFIERS } from '../../../../grammar/determiners.ts';
import { CARDINALS, SCALES } from '../../../../grammar/numbers.ts';
import { words as wordList } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { Token } from '../../../tokens.ts';
import type { DatingRule } from './dating-rule.ts';

/** What a vote for it does, and leaves to nobody else. */
const DONE_BY_VOTE = wordList(
  'impeach expel censure approve adopt pass reject elect confirm ratify repeal oust remove suspend dissolve disband acquit reinstate',
);

/** Who decides by voting: bodies, and all of those who belong to one. */
const BODY = wordList(`
  council house senate committee parliament board assembly congress panel commission legislature cabinet union party club lawmakers
  senators legislators deputies members councillors councilors delegates shareholders voters residents representatives parliamentarians
`);

/** "Ten members", "some senators": no word of how it ended. */
const SOME = CARDINALS.union(new Set(SCALES)).union(QUANTIFIERS);

/** What may stand between the vote and what it did besides when: "voted 61-38", "voted unanimously in favour". */
const ASIDE = /^(?:\p{N}[\p{N}–-]*|\p{L}+ly|in|on|by|to|late|early|,|\p{Pd})$/u;

/** Whether the vote of a whole body is told, and not that of one or of some. */
function isOfBody(words: readonly Token[], at: number, from: number): boolean {
  const subject = words.slice(from, at).findLast(({ kind }) => kind === 'word');
  return (
    subject !== undefined &&
    BODY.has(subject.low) &&
    !words.slice(from, at).some(({ low }) => SOME.has(low) || /^\p{N}/u.test(low))
  );
}

/** "The Senate voted on Tuesday to confirm her": what is done by a vote is done when it is taken. */
export const votedTo: DatingRule = {
  name: 'voted-to',
  find({ scene: { words, clauses, times }, index, above }) {
    const { link, parent, own, verb } = clauses[index]!;
    const voted = parent === null ? null : clauses[parent]!.verb;
    if (link !== 'infinitive' || voted === null || verb === null) return null;
    if (!DONE_BY_VOTE.has(words[firstFrom(words, verb.start)]!.low)) return null;
    const [at, to] = [firstFrom(words, voted.start), firstFrom(words, own)];
    if (words[at]!.low !== 'voted' || !isOfBody(words, at, firstFrom(words, clauses[parent!]!.own)))
      return null;
    const between = words.slice(at + 1, to);
    const isTime = ({ start }: Token): boolean =>
      times.some(({ timex }) => timex.start <= start && start < timex.end);
    if (!between.every((word) => isTime(word) || ASIDE.test(word.low))) return null;
    const found = above();
    return found?.relation === 'on' ? { ...found, via: 'governor' } : null;
  },
};
