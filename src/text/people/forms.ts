import type { Verbatim } from '../../corpus/verbatim.ts';
import type { Group } from './group.ts';
import { nameWords } from './words.ts';

const SHOUTED = /^[^\p{Ll}]+$/u;

/** A form gives way to a shorter full name that is used so many times as often: "Ann Lee" to "Ann Lee Leaves". */
const OFTEN = 4;

/** One way in which a name is written. */
interface Form {
  readonly form: Verbatim;
  readonly words: number;
  uses: number;
}

const rank = ({ form, words }: Form): number => words * 2 - Number(SHOUTED.test(form.text));

/** Every distinct form of a name, the fullest first; of two alike the one that is not in capitals. */
export function forms(group: Group): Verbatim[] {
  const seen = new Map<string, Form>();
  for (const { written } of group.members)
    for (const { form, uses } of written) {
      const known = seen.get(form.text);
      if (known) known.uses += uses;
      else seen.set(form.text, { form, words: nameWords(form.text).length, uses });
    }
  const fullest = [...seen.values()].toSorted(
    (a, b) => rank(b) - rank(a) || b.form.text.length - a.form.text.length,
  );
  const most = fullest.reduce((sum, { words, uses }) => (words > 1 ? Math.max(sum, uses) : sum), 0);
  const rare = ({ uses }: Form): boolean => uses * OFTEN <= most;
  return [...fullest.filter((one) => !rare(one)), ...fullest.filter(rare)].map(({ form }) => form);
}
