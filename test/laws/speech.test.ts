import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerJson } from '../../src/answers/json.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { ShownLine } from '../../src/discord/reply/read-back.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { hostileSpeech } from '../support/hostile-speech.ts';
import { bodyOf, cardsOf, compared } from '../support/shown.ts';
import { onceEach, runs } from '../support/runs.ts';

/** Whatever a member may ask about those who speak: first their words, then what else can be asked of an archive. */
function asked(library: Library): Answer[] {
  const quoted = library.speakers.slice(0, 3).flatMap((name) => {
    const all = library.quote(name);
    const { article, quotation } = all.evidence[0] ?? {};
    const range = quotation?.quotation.marked[0] ?? quotation?.quotation.parts[0];
    const said = article && range ? article.text.slice(range.start, range.end) : '';
    return [
      all,
      library.quote(name, '', { reported: 'yes', unsaid: 'yes' }),
      library.quote(name, 'quay'),
      library.ask(`What did ${name} say?`),
      library.timeline(name),
      library.check(said, ''),
      library.check(said, name),
    ];
  });
  const held = ['prime minister', 'senator'].map((office) => library.quote(office, '', { reported: 'yes' }));
  return [...quoted, ...held, library.people(), library.when('quay open Thursday')];
}

/** Whether an answer shows somebody's words with who is said to have said them, in what office, by which words. */
const carries = ({ evidence }: Answer): boolean =>
  evidence.some(({ quotation }) => quotation?.quotation.cue && quotation.office && quotation.called);

const answered = onceEach((articles: readonly Article[]) => {
  const library = openLibrary(articles, null);
  return { library, answers: asked(library) };
});

/** Runs a law over every answer of hostile archives. */
const always = (law: (answer: Answer, library: Library) => void, few: number): void =>
  fc.assert(
    fc.property(hostileSpeech, (articles) => {
      const { library, answers } = answered(articles);
      for (const answer of answers) law(answer, library);
    }),
    runs(few),
  );

const CITED = / · ([0-9a-f]{10}):(\d+)-(\d+)$/;

const KINDS = {
  direct: /^Quoted word for word(?: ·|$)/,
  mixed: /^Partly quoted(?: ·|$)/,
  indirect: /^Reported, not word for word(?: ·|$)/,
};

/** The parts of the lines that may stand beside a quotation, with the words of the article in them. */
const NOTES = [
  /^\d+(?:–\d+)?$/,
  /^(?:Quoted word for word|Partly quoted|Reported, not word for word)$/,
  /^The speaker is not certain$/,
  /^This article does not give (.+) that office; another one does\.$/,
  /^The source has no (?:closing|opening) mark for this quotation$/,
  /^“(.+)”$/,
  /^(.+) = (.+?)(?:, named elsewhere in the article)?$/,
  /^No speaker is given with these words: (.+) is carried over from the previous sentence$/,
  /^A turn of a conversation: (.+) stands before these words$/,
  /^As passed on by (.+)$/,
  /^The article (?:says|does not say) that (?:this was not said\.|it is false that this was said\.)$/,
  /^The article says that (.+) did not say this\.$/,
  /^The article does not say that (?:this was said|(.+) said this).*$/,
  /^The article says that it is false that (.+) said this\.$/,
  /^In the article this comes from somebody who plays or imitates (?:another|(.+))\.$/,
  /^The article says that (?:this|(.+) read or sang this).*another’s\.$/,
];

/** What stands in the places of a note that are filled with an article's words; null when it is no note. */
function filled(text: string): string[] | null {
  const match = NOTES.map((form) => form.exec(text)).find((found) => found !== null);
  return match?.slice(1).filter((one) => one !== undefined) ?? null;
}

/** The same for a line of notes. The words in a note may have what stands between two. */
function filledIn(parts: readonly string[]): string[] | null {
  if (parts.length === 0) return [];
  for (let n = 1; n <= parts.length; n++) {
    const found = filled(parts.slice(0, n).join(' · '));
    const rest = found && filledIn(parts.slice(n));
    if (rest) return [...found, ...rest];
  }
  return null;
}

/** The words of an article in the lines of a card above its citation. Words with a line break in them go on in the next line. */
function wordsIn(lines: readonly ShownLine[]): string[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  if (first.style === 'quote') return [...first.text.split('[…]'), ...wordsIn(rest)];
  if (first.style === 'text')
    return [...(/^This passage is \d+ /.test(first.text) ? [] : first.text.split(' · ')), ...wordsIn(rest)];
  const found = filledIn(first.text.split(' · '));
  if (found) return [...found, ...wordsIn(rest)];
  const [next, ...others] = rest;
  if (next?.style !== 'note') throw new Error(`No such note: ${first.text}`);
  return wordsIn([{ ...first, text: `${first.text} ${next.text}` }, ...others]);
}

/** How many lines a citation takes that begins like this. */
const linesOf = (begins: string): number =>
  begins.split(/[\n\v\f\r\x85\u2028\u2029]+/).filter((line) => line.trim() !== '').length;

/** What everybody's words are answered with, as bytes. */
const bytes = (articles: readonly Article[]): string[] => {
  const library = openLibrary(articles, null);
  return library.speakers.map((name) => JSON.stringify(answerJson(library.quote(name))));
};

/** Which words are answered for which name, in no order: namesakes stand in the order of their articles. */
const given = (articles: readonly Article[]): string[] => {
  const library = openLibrary(articles, null);
  return library.speakers
    .flatMap((name) =>
      library
        .quote(name)
        .evidence.map(({ article, start, quotation }) => `${quotation!.name!.text} ${article.id}:${start}`),
    )
    .toSorted();
};

/** Every text with its offsets, at any depth of an answer as the contract has it. */
function claims(
  value: unknown,
  article?: string,
): { article: string; text: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = { article, ...value } as { article: string; text?: unknown; start?: unknown; end?: unknown };
  const { text, start, end } = here;
  const own =
    typeof text === 'string' && typeof start === 'number' && typeof end === 'number'
      ? [{ article: here.article, text, start, end }]
      : [];
  return [...own, ...Object.values(value).flatMap((inner) => claims(inner, here.article))];
}

describe('whatever is said in the articles, and however it is marked', () => {
  test('at least half of the answers carry quotations with offices and cues, so that these laws are met', () => {
    let [all, carrying] = [0, 0];
    always((answer) => {
      all++;
      if (carries(answer)) carrying++;
    }, 40);
    expect(carrying / all).toBeGreaterThanOrEqual(0.5);
  });

  test('every reply is proved, passes no limit and can ping nobody', () => {
    always((answer, library) => {
      const body = bodyOf(answer, library);
      const texts = body.components.flatMap((part) => (part.type === 17 ? part.components : []));
      const length = texts.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0);
      expect(length).toBeLessThanOrEqual(4000);
      expect(body.components.length + texts.length).toBeLessThanOrEqual(40);
      expect(body.allowed_mentions).toEqual({ parse: [] });
    }, 40);
  });

  test('whatever stands on a card is the article’s that it cites', () => {
    always((answer, library) => {
      if (answer.kind !== 'quotations') return;
      for (const card of cardsOf(bodyOf(answer, library)).slice(1)) {
        const [, id] = CITED.exec(card.at(-1)!.text) ?? [];
        if (id === undefined) continue;
        const article = library.articleOf(id)!;
        const { title, outlet, published } = article;
        const begins = `${title}\n${outlet ? `${outlet} · ` : ''}`;
        const above = card.length - linesOf(title) - linesOf(`${outlet ?? ''} · day`);
        const citation = card.slice(above).map(({ text }) => text);
        const unsure = published.from ? /(?:^| · )between \d/ : /(?:^| · )date unknown/;
        const day = published.value ? /(?:^| · )\d{1,2} [A-Z][a-z]+ \d{4} \(/ : unsure;
        expect(compared(citation.join('\n')).startsWith(compared(begins))).toBe(true);
        expect(citation.at(-1)).toMatch(day);
        const text = compared(article.text);
        for (const run of wordsIn(card.slice(0, above))) expect(text).toContain(compared(run));
      }
    }, 40);
  });

  test('whatever is known of a quotation stands beside it: what kind, how certain, who passes it on, what is cut', () => {
    always((answer, library) => {
      for (const one of answer.evidence.filter(({ quotation }) => quotation?.quotation.unsaid === null)) {
        const alone = { ...answer, kind: 'quotations', says: [], evidence: [one], nearest: [] } as const;
        const lines = cardsOf(bodyOf(alone, library)).flat();
        const { kind, certain, closed, relayedBy, source, cue } = one.quotation!.quotation;
        const has = (form: RegExp): boolean =>
          lines.some(({ style, text }) => style === 'note' && form.test(text));
        if (lines.some(({ text }) => text.startsWith('This passage is '))) continue;
        expect(has(KINDS[kind])).toBe(true);
        expect(has(/ · The speaker is not certain(?: ·|$)/)).toBe(!certain);
        expect(has(/ · The source has no /)).toBe(!closed);
        expect(has(/ · As passed on by /)).toBe(relayedBy !== null);
        if (kind === 'direct') continue;
        const shown = lines.filter(({ style }) => style === 'quote').map(({ text }) => text);
        const whole = compared(one.article.text.slice(one.start, one.end));
        const [first, last] = [compared(shown[0]!), compared(shown.at(-1)!)];
        expect(first.startsWith('[…] ') || whole.startsWith(first.replace(/ \[…\]$/, ''))).toBe(true);
        expect(last.endsWith(' […]') || whole.endsWith(last.replace(/^\[…\] /, ''))).toBe(true);
        for (const range of [source, cue].filter((each) => each !== null))
          expect(compared(shown.join('\n'))).toContain(
            compared(one.article.text.slice(range.start, range.end)),
          );
      }
    }, 25);
  });

  test('whatever the contract calls a text is the article’s at its offsets', () => {
    let met = 0;
    always((answer, { articleOf }) => {
      for (const { article, text, start, end } of claims(answerJson(answer))) {
        met++;
        expect(articleOf(article)!.text.slice(start, end)).toBe(text);
      }
    }, 20);
    expect(met).toBeGreaterThan(1_000);
  });

  test('the same question gets the same bytes, in whatever order the articles are read', () => {
    fc.assert(
      fc.property(hostileSpeech, (articles) => {
        expect(bytes(articles)).toEqual(bytes(articles));
        expect(given(articles.toReversed())).toEqual(given(articles));
      }),
      runs(20),
    );
  });
});
