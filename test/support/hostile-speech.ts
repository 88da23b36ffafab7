import * as fc from 'fast-check';
import type { Article } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { hostileText, TRICKS } from './hostile.ts';
import { anyText } from './any-text.ts';

/** Who speaks: names with particles, hyphens, apostrophes and accents, and names that somebody tampered with. */
const PEOPLE = [
  ['Ida', 'Moe'],
  ['Per', 'Olsen'],
  ['Anna', 'Lund-Berg'],
  ['Sean', 'O’Hara'],
  ['José', 'Álvarez'],
  ['Karel', 'van den Berg'],
  ['Ha Sung-min', 'Ha'],
  ['Bo', 'Ho\u00ADlm'],
  ['Kari', 'Da\u200Bhl'],
  ['Else', '*Vik*'],
  ['Jon', 'Ne\u0301s'],
  ['Tor', '_Aas_'],
  ['Siri', 'Lie\u202E'],
] as const;
const OFFICES = [
  'Foreign Minister',
  'NATO Secretary General',
  'White House spokeswoman',
  'US President',
  'Norwegian Prime Minister',
  'Chief Executive',
  'Mayor',
  'Senator',
];
const VERBS = ['said', 'added', 'warned', 'told reporters', 'insisted', 'replied', 'tweeted', 'argued'];
const PRONOUNS = ['he', 'she'];
const PLAIN = [
  'we',
  'do',
  'not',
  'agree',
  'the',
  'quay',
  'is',
  'open',
  'if',
  'it',
  'rains',
  'on',
  'Thursday',
  'and',
  'nobody',
  'pays',
  '1987',
  'in',
  'May',
  'U.S.',
  'never',
  'said',
  '…',
  '. . .',
  'allies’',
  'it’s',
  '‘so-called’',
  '$5m',
  'unless',
];
const MARKS = [
  ['“', '”'],
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['“', '"'],
  ['"', '”'],
  ['“', ''],
  ['**“', '”**'],
  ['&ldquo;', '&rdquo;'],
] as const;
const ENDS = [',', ',', '.', '?', '!', '—', ''];
/** Words that are longer than what is shown of a passage, and than a line. */
const LONG = ['donaudampf'.repeat(40), 'no*_~'.repeat(30), 'rain '.repeat(320).trim()];

const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...TRICKS) },
  { weight: 1, arbitrary: anyText({ minLength: 1, maxLength: 4 }) },
);
const words = fc.oneof(
  { weight: 25, arbitrary: fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);
const stretch = fc
  .tuple(fc.constantFrom(...MARKS), words, fc.constantFrom(...ENDS))
  .map(([[open, close], said, end]) => open + said + end + close);

/** One who speaks in an article, with the office it gives. */
const speaker = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...OFFICES))
  .map(([[first, last], office]) => ({ full: `${first} ${last}`, last, office }));
type Speaker = typeof speaker extends fc.Arbitrary<infer T> ? T : never;

/** How somebody is introduced, so that the article gives the office. */
const introduced = ({ full, office }: Speaker) =>
  fc.constantFrom(
    `${office} ${full}`,
    `${full}, the ${office.toLowerCase()},`,
    `the ${office.toLowerCase()}, ${full},`,
  );

/** One paragraph in which somebody speaks, in one of the ways in which reporters write. */
const speech = (one: Speaker): fc.Arbitrary<string> =>
  fc
    .record({
      a: stretch,
      b: stretch,
      said: words,
      who: fc.oneof(introduced(one), fc.constantFrom(one.last, `Mr ${one.last}`, `Ms ${one.last}`)),
      verb: fc.constantFrom(...VERBS),
      pronoun: fc.constantFrom(...PRONOUNS),
      form: fc.nat(9),
    })
    .map(({ a, b, said, who, verb, pronoun, form }) => {
      switch (form) {
        case 0:
        case 1:
          return `${a} ${verb} ${who}.`;
        case 2:
          return `${a} ${verb} ${who}. ${b}`;
        case 3:
          return `${a} ${who} ${verb}, ${b}`;
        case 4:
          return `${who} ${verb}: ${a}`;
        case 5:
          return `${who} ${verb} that they ${a} at the quay.`;
        case 6:
          return `According to ${who}, ${said}. ${b} ${pronoun} ${verb}.`;
        case 7:
          return `${who} ${verb} that ${said}, ${pronoun} ${verb}.`;
        case 8:
          return `${who} never said ${a}.`;
        default:
          return `${a} ${verb} ${who}, ${b} the Kremlin said.`;
      }
    });

const paragraphs = (one: Speaker, other: Speaker): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.tuple(introduced(one), stretch, fc.constantFrom(...VERBS)),
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: speech(one) },
          { weight: 3, arbitrary: speech(other) },
          { weight: 1, arbitrary: hostileText },
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
    )
    .map(([[who, said, verb], rest, gap]) => [`${said} ${verb} ${who}.`, ...rest].join(gap));

const DAYS = ['2009-09-19', '2011-12-08', '1999-01-01'];

/** What a manifest could say: nothing, words that act, a day, or two days between which it was. */
const manifest = fc.record({
  title: fc.option(
    fc.oneof(
      hostileText.filter((text) => text.trim() !== ''),
      fc.constant('Storm *shuts* quay'),
    ),
  ),
  outlet: fc.option(fc.constantFrom('Harbour Post', '@everyone', 'Pier\u202E News', '# The *Quay*')),
  published: fc.option(
    fc.oneof(
      fc.constantFrom(...DAYS).map((day) => ({ value: day, from: day, to: day, basis: 'manifest' as const })),
      fc.constant({ value: null, from: '2009-09-17', to: '2009-10-02', basis: 'inferred' as const }),
    ),
  ),
});

const article = fc
  .tuple(speaker, speaker)
  .chain(([one, other]) => fc.tuple(manifest, paragraphs(one, other)));

/** Articles full of speech that was written to break the reader or the reply: offices, cues, mixed marks, tricks, long words. */
export const hostileSpeech: fc.Arbitrary<readonly Article[]> = fc
  .array(article, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map(([{ title, outlet, published }, body], i) =>
      makeArticle(`${i}.txt`, `A day of talks\n\n${body}`.toWellFormed(), {
        ...(title && { title: title.toWellFormed() }),
        ...(outlet && { outlet }),
        ...(published && { published }),
      }),
    ),
  )
  .filter((articles) => new Set(articles.map(({ id }) => id)).size === articles.length);
