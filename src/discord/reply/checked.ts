import type { Answer } from '../../answers/answer.ts';
import { shortened } from '../../answers/check/shortened.ts';
import { VERDICTS } from '../../answers/check/verdict.ts';
import { checkWords } from '../../words/check.ts';
import type { Card, Line, Reply } from './card.ts';
import { cards } from './cards.ts';
import { lengthOf } from './compose.ts';

/** A card that takes more than this has no place beside the head: then its passage is left to /check. */
const LONGEST = 2_800;

/** The quotations of a message, checked, as a reply: how many came to what, then a card for each. */
export function checkedReply(answers: readonly Answer[]): Reply {
  const numbers = (verdict: string): number[] =>
    answers.flatMap(({ check }, i) => (check?.verdict === verdict ? [i + 1] : []));
  const summary = VERDICTS.flatMap((verdict): Line[] => {
    const found = numbers(verdict);
    return found.length > 0 ? [{ style: 'text', says: checkWords.numbered(verdict, found) }] : [];
  });
  return {
    head: [{ style: 'heading', says: checkWords.inMessage(answers.length) }, ...summary],
    cards: answers.map(cardOf),
    rest: () => ({ style: 'text', says: checkWords.nextPage }),
  };
}

function cardOf(answer: Answer, index: number): Card {
  const asked: Card = [
    { style: 'text', says: checkWords.which(index + 1, shortened(answer.query)) },
    { style: 'text', says: answer.says[0]! },
  ];
  const [first] = cards({ ...answer, evidence: answer.evidence.slice(0, 1) }).cards;
  const whole = [...asked, ...(first ?? [])];
  return lengthOf(whole) <= LONGEST ? whole : [...asked, { style: 'note', says: checkWords.tooMuch }];
}
