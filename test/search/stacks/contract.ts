import { beforeAll, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { askedOf, termsAsked } from '../../../src/search/asked.ts';
import type { Encoder } from '../../../src/search/encoder/encoder.ts';
import type { Meaning } from '../../../src/search/meaning.ts';
import type { Text } from '../../../src/search/passages.ts';
import { questionIn } from '../../../src/search/question.ts';
import type { Stacks } from '../../../src/search/stacks.ts';
import { textOf } from '../seeds.ts';
import { TOY_ENCODER } from './toy-encoder.ts';

/** Opens stacks over articles, in order; with an encoder, the sentences have its vectors. */
export type OpenStacks = (
  texts: readonly Text[],
  meaning: Meaning | null,
  encoder: Encoder | null,
) => Promise<Stacks>;

const TEXTS = [
  textOf('a.txt', 'Title\n\nMissiles fly. No missile flew; the missiles stood.\n\nA shield holds.'),
  textOf('b.txt', 'Shield\n\nThe shield and the missile. A radar.'),
  textOf('c.txt', 'Ferries\n\nThe ferry sails at dawn.\n\nNobody saw the harbour master.'),
  textOf('d.txt', 'Harbours\n\nThe harbour of Aasvik is closed. The harbours of the coast are open.'),
];
type Only = ((article: Article) => boolean) | null;

/** What every implementation does. Call it inside a `describe`. */
export function keepsTheContract(open: OpenStacks): void {
  let stacks: Stacks;
  let wordsAlone: Stacks;
  beforeAll(async () => {
    stacks = await open(TEXTS, null, TOY_ENCODER);
    wordsAlone = await open(TEXTS, null, null);
  });
  const begin = (query: string, within = wordsAlone) => {
    const question = questionIn(query);
    const asking = within.asking(termsAsked(question.tokens));
    return { query, question, asking, asked: askedOf(query, question.tokens, asking, null) };
  };
  /** The candidates as they begin, in order. */
  const gathered = (typed: string, only: Only = null, within = wordsAlone) => {
    const { asking, ...sought } = begin(typed, within);
    const { index, candidates, admitted } = asking.gather({ ...sought, only });
    return candidates.map((paragraph) => {
      const sentences = index.places.sentences[paragraph]!;
      expect(admitted.paragraph(paragraph)).toBe(true);
      const article = index.articles[index.places.articles[paragraph]!]!;
      return article.text.slice(index.places.starts[sentences], index.places.ends[sentences]);
    });
  };
  const counted = (typed: string, only: Only = null) => {
    const { asking, asked, question } = begin(typed);
    const met = asked.filter(({ how }) => how === 'word');
    return asking.count(met, { question, only });
  };

  it('counts sentences and paragraphs exactly, headlines only with their paragraphs', () => {
    const { asking } = begin('missile shield');
    expect([asking.passages, asking.paragraphs]).toEqual([9, 6]);
    expect(asking.term('missil')).toMatchObject({ passages: 3, paragraphs: 2 });
    expect(asking.term('shield')).toMatchObject({ passages: 2, paragraphs: 2 });
    expect(begin('submarine').asking.term('submarin')).toBeNull();
  });

  it('takes a slip of the pen for the commonest word near it', () => {
    expect(begin('harbuor').asked[0]).toMatchObject({
      how: 'typo',
      weight: begin('harbour').asked[0]!.weight,
    });
    expect(begin('harvour').asked[0]!.how).toBe('typo');
    expect(begin('xarbour').asked[0]!.how).toBe('nowhere');
    expect(begin('harb0ur').asked[0]!.how).toBe('nowhere');
  });

  it('gives paragraphs that have a word of the question, best first', () => {
    expect(gathered('harbour master')).toEqual([
      'Nobody saw the harbour master.',
      'The harbour of Aasvik is closed.',
    ]);
    expect(gathered('missiles')).toEqual(['Missiles fly.', 'The shield and the missile.']);
    expect(gathered('submarine')).toEqual([]);
  });

  it('keeps paragraphs that tie in the order of the articles', () => {
    expect(gathered('shield')).toEqual(['The shield and the missile.', 'A shield holds.']);
    expect(gathered('radar ferry')).toHaveLength(3);
  });

  it('gives only what may be found', () => {
    const [first] = TEXTS;
    expect(gathered('missile', (article) => article.id === first!.article.id)).toEqual(['Missiles fly.']);
    expect(gathered('missile', () => false)).toEqual([]);
  });

  it('gives only paragraphs that have a phrase word for word, and a sentence without what is not wanted', () => {
    expect(gathered('"harbour master"')).toEqual(['Nobody saw the harbour master.']);
    expect(gathered('"master harbour"')).toEqual([]);
    expect(gathered('shield -radar -missile')).toEqual(['A shield holds.']);
  });

  it('gives paragraphs that say the same in other words, by the vectors of their sentences, likest first', () => {
    const alike = (typed: string, only: Only = null) => gathered(typed, only, stacks);
    expect(gathered('boat')).toEqual([]);
    expect(alike('port shut').slice(0, 2)).toEqual([
      'The harbour of Aasvik is closed.',
      'Nobody saw the harbour master.',
    ]);
    expect(alike('rocket armour')[0]).toBe('The shield and the missile.');
    const [, , ferries] = TEXTS;
    expect(alike('port shut', ({ id }) => id === ferries!.article.id)[0]).toBe(
      'Nobody saw the harbour master.',
    );
    expect(alike('"harbour master" shut')).toEqual(['Nobody saw the harbour master.']);
    expect(alike('rocket armour -radar -missile')[0]).toBe('A shield holds.');
  });

  it('reckons the likeness of the sentences of what it gives', () => {
    const { asking, ...sought } = begin('port shut', stacks);
    const { likeness, index, candidates } = asking.gather({ ...sought, only: null });
    const first = index.places.sentences[candidates[0]!]!;
    const cosine = (100 * 100 * 2 + 6 * 2) / (Math.hypot(100, 100, 6) * Math.hypot(100, 100, 2));
    expect(likeness![first]).toBeCloseTo(cosine, 6);
  });

  it('counts the sentences that have the very word', () => {
    expect(counted('missile shield')).toEqual({ each: [2, 2], together: true });
    expect(counted('missile radar')).toEqual({ each: [2, 1], together: false });
  });

  it('counts only where it is told to', () => {
    const [first] = TEXTS;
    const isFirst = ({ id }: Article): boolean => id === first!.article.id;
    expect(counted('missile radar', isFirst)).toEqual({ each: [1, 0], together: false });
    expect(counted('"a shield holds"')).toEqual({ each: [1, 1], together: true });
  });

  it('says how many articles may be found, of how many', () => {
    expect(stacks.size(null)).toEqual({ searched: 4, of: 4 });
    expect(stacks.size(({ title }) => title === 'Shield')).toEqual({ searched: 1, of: 4 });
  });
}
