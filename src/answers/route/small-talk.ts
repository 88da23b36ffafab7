import type { Form } from './way.ts';

const ARTICLES = '(?:articles?|stories|texts?|sources?|outlets?|papers?|newspapers?|documents?)';
const HERE = '(?: in here| here| in there)?';
const HAVE = '(?:(?:do )?you (?:have|use|know|read|hold|cover)|(?:have )?you got|are there|is there|are|is)';

/** Each whole: a word more makes it a question about something. */
const WHOLE: readonly (readonly [kind: 'help' | 'people' | 'contents' | 'thanks', form: RegExp])[] = [
  [
    'help',
    /^(?:help(?: me)?|commands|what can (?:you do|i ask)(?: for me)?(?: here)?|how (?:does (?:this|it) work|do (?:i|you|we) (?:use (?:this|it|you)|work))|what are (?:the|your) commands)?$/iu,
  ],
  ['people', /^(?:who (?:is|are|was|were|gets) quoted(?: here)?|people|speakers)$/iu],
  [
    'contents',
    new RegExp(
      [
        `^(?:what(?:['’]s| is) in (?:here|there)`,
        `(?:what|which|how many) ${ARTICLES}(?: ${HAVE})?${HERE}`,
        `what (?:do you have|have you got)${HERE}`,
        `(?:list|show)(?: me)?(?: all)?(?: the| your)? ${ARTICLES}${HERE})$`,
      ].join('|'),
      'iu',
    ),
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|great|good|perfect|super|nice|no|yes|lovely|cool)[,.! ]{1,3})?(?:(?:many |no )?(?:thanks|thx|cheers|ta|merci|danke|gracias)|thank you|thank u)(?: (?:a lot|so much|very much|a million|anyway|again|you))?(?:[,.! ]{1,3}(?:bot|mate|all|everyone|verbatim|that (?:was|is|helped|helps).{0,30}))?$/iu,
  ],
];

/** What is said to whoever answers and not asked of the articles. */
export const smallTalk: Form = ({ bare }) => {
  const kind = WHOLE.find(([, form]) => form.test(bare))?.[0];
  return kind === undefined ? null : { kind };
};
