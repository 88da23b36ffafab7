import { words } from '../../../grammar/words.ts';
import { mentionOf } from '../clause.ts';
import type { Mention } from '../finding.ts';
import { speaks } from '../speaks.ts';
import { clauseSubject } from '../subject/clause.ts';
import type { Row } from '../unit.ts';
import { MESSAGES, WORDS } from './messages.ts';

const GIVES = words(`
  issued issues made makes released releases gave gives offered offers posted posts published publishes sent sends delivered delivers
  shared shares provided provides submitted wrote writes tweeted
`);

/** Who gives what a row announces: "Berg made the following statement on the vote." */
export function following({ units }: Row): Mention | null {
  const noun = units.findIndex(
    ({ low }, i) => i > 1 && units[i - 1]!.low === 'following' && (WORDS.test(low) || MESSAGES.test(low)),
  );
  const subject = noun < 0 ? null : clauseSubject(units, 0, noun);
  if (!subject || !speaks(units, subject)) return null;
  const gives = units.slice(subject.last, noun).some(({ low }) => GIVES.has(low));
  return gives ? mentionOf(units, subject) : null;
}
