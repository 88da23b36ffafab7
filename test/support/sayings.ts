import * as fc from 'fast-check';

/** Somebody with the pronoun that stands for them. */
export interface Somebody {
  readonly name: string;
  readonly pronoun: 'she' | 'he';
}

const somebody =
  (pronoun: Somebody['pronoun']) =>
  (name: string): Somebody => ({ name, pronoun });
/** Who speaks, or does not. */
export const WOMEN = ['Ida Moe', 'Anna Berg', 'Kari Dahl', 'Mette Lund'].map(somebody('she'));
export const MEN = ['Nils Olsen', 'Tor Vik', 'Jon Aas', 'Lars Holm'].map(somebody('he'));

/** A paragraph in which words in marks stand, and who says them: nobody where the article does not say that somebody does. */
export interface Saying {
  readonly text: string;
  /** The words in marks, without the marks; no other saying of an article has them. */
  readonly words: string;
  readonly by: string | null;
}

const FIRST = ['The bridge', 'Our quay', 'This pier', 'The old ferry', 'Every dam', 'The north wall'];
const THEN = [
  'is safe for all of us',
  'will cost five millions',
  'was never closed',
  'must not be sold',
  'has to go',
];

/** What is set off before a sentence, and changes nothing. */
const BEFORE = ['', '', '', 'On Thursday, ', 'In Oslo, ', 'In a speech to the council, '];
/** What follows a sentence, and changes nothing. */
const AFTER = ['', '', ' in Oslo', ' on Thursday', ' at the harbour', ' after the vote'];

/** How the article says that `p` says the words `w`, which end in a comma or a full stop as marks ask for. */
const SAID: readonly ((p: Somebody, w: string) => string)[] = [
  ({ name }, w) => `“${w},” said ${name}`,
  ({ name }, w) => `“${w},” ${name} told reporters`,
  ({ name }, w) => `${name} said “${w}”`,
  ({ name }, w) => `${name} said: “${w}”`,
  ({ name }, w) => `${name} warned that “${w}”`,
  ({ name }, w) => `${name}, the mayor, said “${w}”`,
  ({ name, pronoun }, w) => `${name} denied that there was a fault. “${w},” ${pronoun} said`,
  ({ name, pronoun }, w) => `${name} refused to leave. “${w},” ${pronoun} said`,
  ({ name }, w) => `“${w},” said ${name}, who had never been asked`,
  ({ name }, w) => `${name} did not hesitate to say “${w}”`,
  ({ name }, w) => `${name} never tires of saying “${w}”`,
  ({ name }, w) => `${name} would often say “${w}”`,
  ({ name, pronoun }, w) => `${name} never said so. “${w},” ${pronoun} told the council`,
  ({ name, pronoun }, w) => `Asked whether ${pronoun} had lied, ${name} said “${w}”`,
  ({ name }, w) => `“${w},” said ${name}, adding that nobody had denied it`,
  ({ name }, w) => `${name} did not only say “${w}”`,
  ({ name }, w) => `If nobody listens, ${name} said, “${w}”`,
];

const DID_NOT = [
  'never said',
  'has never said',
  'did not say',
  'didn’t say',
  'never once said',
  'at no point said',
  'denied saying',
  'denied ever having said',
  'denied having told anyone',
  'refused to say',
  'declined to say',
  'would not say',
  'won’t say',
  'stopped short of saying',
  'avoided saying',
  'cannot have said',
  'has no memory of saying',
];
const COULD = [
  'should have said',
  'ought to have said',
  'should say',
  'must say',
  'could have said',
  'might say',
  'nearly said',
  'almost said',
  'was about to say',
  'is expected to say',
];
/** How somebody else, or everybody, is said to wish, ask or suppose that `name` says it. */
const WISHED = (name: string, other: string): readonly string[] => [
  `${other} wanted ${name} to say`,
  `${other} wishes that ${name} had said`,
  `${other} urged ${name} to say`,
  `${other} asked whether ${name} had said`,
  `Police are investigating whether ${name} said`,
  `It is unclear whether ${name} said`,
  `It is not true that ${name} said`,
  `There is no evidence that ${name} said`,
  `It was not ${name} who said`,
  `Nobody heard ${name} say`,
  `Nowhere did ${name} say`,
  `At no time did ${name} say`,
  `Nobody, not even ${name}, said`,
  `A fake tweet has ${name} saying`,
  `In a sketch, ${name} says`,
  `An actor playing ${name} says`,
  `An impersonator of ${name} said`,
];
/** The same with something that has to follow. */
const SUPPOSED: readonly ((name: string, w: string) => string)[] = [
  (name, w) => `If ${name} said “${w}”, nobody would stay`,
  (name, w) => `Had ${name} said “${w}”, nobody would have stayed`,
  (name, w) => `Posts that ${name} said “${w}” are false`,
  (name, w) => `Claims that ${name} said “${w}” are made up`,
  (name, w) => `${name} was wrongly quoted as saying “${w}”`,
  (name, w) => `“${w}” was never said by ${name}`,
  (name, w) => `“${w},” ${name} never said`,
  (name, w) => `${name} left without saying “${w}”`,
  (name, w) => `Instead of saying “${w}”, ${name} left`,
];

/** Whether a sentence begins with what keeps its capital: a mark, or somebody's name. */
const keepsCapital = (text: string): boolean => /^(?:“|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u.test(text);

const framed = (text: string, before: string, after: string): string => {
  // "In Oslo, nobody, not even Ida Moe, said" is no plain English.
  if (text.startsWith('Nobody, ')) return `${text}${after}.`;
  const first = before === '' || keepsCapital(text) ? text[0]! : text[0]!.toLowerCase();
  return `${before}${first}${text.slice(1)}${after}.`;
};

const pair = fc
  .tuple(fc.constantFrom(...WOMEN), fc.constantFrom(...MEN), fc.boolean())
  .map(([woman, man, first]): readonly [Somebody, Somebody] => (first ? [woman, man] : [man, woman]));

const said = fc
  .tuple(pair, fc.constantFrom(...SAID))
  .map(([[one], form]) => ({ form: (w: string) => form(one, w), by: one.name }));

const unsaid = pair
  .chain(([{ name }, { name: other }]) =>
    fc.oneof(
      fc.constantFrom(...DID_NOT, ...COULD).map((verb) => (w: string) => `${name} ${verb} “${w}”`),
      fc.constantFrom(...WISHED(name, other)).map((leads) => (w: string) => `${leads} “${w}”`),
      fc.constantFrom(...SUPPOSED).map((form) => (w: string) => form(name, w)),
    ),
  )
  .map((form) => ({ form, by: null }));

/** Whoever says the words has no name, and somebody's name stands beside them. */
const BESIDE: readonly ((p: Somebody, w: string) => string)[] = [
  ({ name }, w) => `Critics of ${name} said “${w}”`,
  ({ name }, w) => `${name}’s lawyer said “${w}”`,
  ({ name }, w) => `A spokesman for ${name} said “${w}”`,
  ({ name }, w) => `A statement on ${name} said “${w}”`,
  ({ name }, w) => `A letter to ${name} says “${w}”`,
  ({ name }, w) => `${name} was told “${w}”`,
  ({ name }, w) => `${name} read from the Bible: “${w}”`,
  ({ name, pronoun }, w) => `A friend of ${name} came. “${w},” ${pronoun} said`,
  ({ name }, w) => `“${w},” shouted the crowd as ${name} came in`,
];

const beside = fc
  .tuple(pair, fc.constantFrom(...BESIDE))
  .map(([[one], form]) => ({ form: (w: string) => form(one, w), by: null }));

/** Words that one says another said: the other's, or nobody's, but not those of who tells it. */
const told = pair.chain(([{ name }, { name: other }]) =>
  fc
    .constantFrom(
      (w: string) => `${name} said that ${other} had told the council: “${w}”`,
      (w: string) => `${name} recalled that ${other} once said “${w}”`,
      (w: string) => `“${w},” ${other} said, according to ${name}`,
      (w: string) => `${name} quoted ${other} as saying “${w}”`,
      (w: string) => `${other} told ${name}: “${w}”`,
      (w: string) => `${name} was told by ${other}: “${w}”`,
    )
    .map((form) => ({ form, by: other })),
);

/** The words of the saying with this number in its article. */
const wordsOf = (number: number): string =>
  `${FIRST[number % FIRST.length]} ${THEN[Math.floor(number / FIRST.length) % THEN.length]}`;

/** A few paragraphs in which people say something, or do not. Small, and every one of them plain English. */
export const sayings: fc.Arbitrary<readonly Saying[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 2, arbitrary: said },
        { weight: 3, arbitrary: unsaid },
        { weight: 1, arbitrary: beside },
        { weight: 1, arbitrary: told },
      ),
      fc.constantFrom(...BEFORE),
      fc.constantFrom(...AFTER),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(([{ form, by }, before, after], number) => {
      const words = wordsOf(number);
      return { text: framed(form(words), before, after), words, by };
    }),
  );
