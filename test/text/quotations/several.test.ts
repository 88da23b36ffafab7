import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { said } from './said.ts';

describe('two who speak together', () => {
  it.each([
    ['“We won,” Anna Berg and Jan Holm said in a joint statement.', 'Anna Berg and Jan Holm'],
    ['“We won,” said Anna Berg and Jan Holm.', 'Anna Berg and Jan Holm'],
    ['Anna Berg, Eva Dahl and Jan Holm said they had “won”.', 'Anna Berg, Eva Dahl and Jan Holm'],
    ['They had “won”, according to Anna Berg and Jan Holm.', 'Anna Berg and Jan Holm'],
  ])('are kept whole in %s', (text, source) => expect(said(text)).toMatchObject([{ source }]));

  it('are both found', () => {
    const library = openLibrary(
      [makeArticle('a.txt', '“We won the race,” Anna Berg and Jan Holm said in a statement.')],
      null,
    );
    for (const name of ['Anna Berg', 'Jan Holm']) {
      const { evidence } = library.quote(name);
      expect(evidence.map(({ quotation }) => quotation?.name?.text)).toEqual([name]);
    }
  });
  it('are led by whoever is named first', () => {
    expect(said('“We won,” Anna Berg and Jan Holm said.')).toMatchObject([{ name: 'Anna Berg' }]);
    expect(said('“We won,” Anna Berg and her deputy said.')).toMatchObject([{ name: 'Anna Berg' }]);
    expect(said('Anna Berg and Jan Holm stood up and said: “We won.”')).toMatchObject([
      { name: 'Anna Berg', source: 'Anna Berg and Jan Holm' },
    ]);
    expect(said('He met Anna Berg and Jan Holm stood up and said: “We won.”')).toMatchObject([
      { name: 'Jan Holm' },
    ]);
  });
  it('are none of whom something is written to', () => {
    expect(said('In a letter to Tom Rusk, Anna Berg and Jan Holm wrote: “We won.”')).toMatchObject([
      { name: 'Anna Berg', source: 'Anna Berg and Jan Holm' },
    ]);
  });
  it('are not made of the end of one clause and the start of another', () => {
    expect(said('He met Anna Berg and Jan Holm said it was “over”.')[0]).toMatchObject({
      source: 'Jan Holm',
      certain: false,
    });
    expect(said('“We won,” said Anna Berg and Jan Holm wept.').map(({ source }) => source)).toEqual([
      'Anna Berg',
    ]);
  });
});

describe('words inside what another says', () => {
  it.each([
    ['Anna Berg said that Jan Holm told her: “The plan is dead.”', 'The plan is dead.'],
    ['Anna Berg recalled Jan Holm saying, “Go home.”', 'Go home.'],
  ])('are the inner speaker’s in %s', (text, words) => {
    const [outer, inner] = said(text);
    expect(outer).toMatchObject({ name: 'Anna Berg', kind: 'indirect', marked: [] });
    expect(inner).toMatchObject({
      name: 'Jan Holm',
      words: [words],
      relayedBy: 'Anna Berg',
      rule: 'nested',
      certain: false,
    });
  });
  it('stay the outer speaker’s when they are their own or only a fragment, which is then in doubt', () => {
    expect(said('Anna Berg said she had called it “a mess”.')).toMatchObject([
      { name: 'Anna Berg', certain: true },
    ]);
    expect(said('Anna Berg said Mr Holm had called it “a mess”.')).toMatchObject([
      { name: 'Anna Berg', certain: false },
    ]);
    expect(said('“He told me, ‘Go home,’ and I went,” Anna Berg said.')).toHaveLength(1);
  });
});

describe('two of one surname', () => {
  it('leave a bare surname in doubt where both are near', () => {
    expect(said('Bill Clinton spoke. Hillary Clinton wept. “It is over,” Clinton said.')[0]!.certain).toBe(
      false,
    );
    expect(
      said('Bill Clinton spoke. Hillary Clinton wept. “It is over,” Mrs Clinton said.')[0],
    ).toMatchObject({
      name: 'Hillary Clinton',
      certain: true,
    });
    expect(said('Hillary Clinton wept. “It is over,” Clinton said.')[0]!.certain).toBe(true);
  });

  const rain = 'It rained on the harbour and on the hills above it all that long day. '.repeat(8);
  it.each([
    ['whose something is', 'Jan Berg spoke. Berg won. A mail from Rolf Berg’s laptop was read.', 'Jan Berg'],
    ['whose widow came', 'Anna Berg spoke. Anna Berg won. Then Rolf Berg’s widow came.', 'Anna Berg'],
  ])('are not taken for one of whom an article says only %s', (_, before, name) =>
    expect(said(`${before} ${rain}“It is over,” Berg said.`)[0]).toMatchObject({ name }),
  );
  it('leave a bare surname in doubt, however far off, once both may be so called', () => {
    const berg = said(`Jan Berg spoke. Berg won. Rolf Berg came. ${rain}“It is over,” Berg said.`)[0]!;
    expect(berg.certain).toBe(false);
    // Nobody was called Berg alone before: it is whoever was named last.
    expect(said(`Jan Berg spoke. Rolf Berg came. ${rain}“It is over,” Berg said.`)[0]).toMatchObject({
      name: 'Rolf Berg',
      certain: true,
    });
    expect(said(`Jan Berg spoke. Berg won. ${rain}“It is over,” Berg said.`)[0]!.certain).toBe(true);
    expect(
      said(`Jan Berg spoke. Berg won. Anna Berg came. ${rain}“It is over,” Ms Berg said.`)[0],
    ).toMatchObject({ name: 'Anna Berg', certain: true });
  });
});

describe('sources without a name', () => {
  it.each([
    ['They said the plan was “dead”.', 'They'],
    ['“We are done,” it said.', 'it'],
    ['Critics said the plan was “dead”.', 'Critics'],
    ['“The plan is dead,” a senior aide said.', 'a senior aide'],
  ])('are nobody in particular: %s', (text, source) =>
    expect(said(`Anna Berg came. ${text}`).at(-1)).toMatchObject({ source, name: null }),
  );
  it('speak for a body when it is named', () => {
    expect(said('The Kremlin said the plan was “dead”.')[0]).toMatchObject({
      name: 'Kremlin',
      certain: true,
    });
  });
});

describe('a denial', () => {
  it.each([
    'Anna Berg did not say that the plan was “dead”.',
    'Anna Berg never said the plan was “dead”.',
    'Anna Berg denied saying that the plan was “dead”.',
    'Anna Berg denied that the plan was “dead”.',
    'Anna Berg refused to say whether it was “dead”.',
    'Nobody said the plan was “dead”.',
  ])('is never certain: %s', (text) => expect(said(text).every(({ certain }) => !certain)).toBe(true));
  it('is not seen where another verb is denied', () => {
    expect(said('Anna Berg, who did not vote, said the plan was “dead”.')[0]).toMatchObject({
      source: 'Anna Berg',
      certain: true,
    });
  });
});
