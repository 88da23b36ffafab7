import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';
import { bodyOf } from '../support/shown.ts';

/** What is shown for a question over one article of these paragraphs. */
function shown(question: string, ...paragraphs: readonly string[]) {
  const library = openLibrary([makeArticle('a.txt', ['News', ...paragraphs].join('\n\n'))], null);
  const answer = library.ask(question);
  bodyOf(answer, library);
  const [first] = answer.evidence.length > 0 ? answer.evidence : answer.nearest;
  return {
    text: first?.article.text.slice(first.start, first.end),
    notes: first?.notes.map(plain),
    passages: answer.evidence.length,
  };
}

describe('a passage that is part of a quotation', () => {
  const said = [
    '“The ferry leaks. The harbour pump burned in April,” Ada Lund told reporters.',
    'Berg sailed.',
  ];

  test('is shown with all of it and with who said it', () => {
    expect(shown('harbour pump burned', ...said).text).toBe(said[0]);
  });

  test('is shown with all of it though it goes on after the cue', () => {
    const text = '“The ferry leaks,” Ada Lund told reporters. “The harbour pump burned in April.”';
    expect(shown('harbour pump burned', text).text).toBe(text);
  });

  test('that is too long says whose words they are', () => {
    const long = `“${'The boats of Brink are old and slow and cost the town much money. '.repeat(12)}The harbour pump burned in April,” Ada Lund said.`;
    const before = `“The harbour pump burned in April. ${'The boats of Brink are old and slow and cost the town much money. '.repeat(12)}All sank,” Ada Lund said.`;
    expect(shown('harbour pump burned', before)).toMatchObject({
      text: '“The harbour pump burned in April.',
      notes: ['From a longer quotation by Ada Lund.'],
    });
    expect(shown('harbour pump burned', long).notes).toEqual(['From a longer quotation by Ada Lund.']);
  });

  test('and words that nobody says are left alone', () => {
    expect(shown('harbour pump burned', 'The harbour pump burned in April. Berg sailed.').text).toBe(
      'The harbour pump burned in April.',
    );
  });
});

describe('a sentence that only makes sense with the one before', () => {
  test('brings it', () => {
    const text = 'Ada Lund runs the harbour. She burned the pump in April.';
    expect(shown('who burned the pump in April', `${text} Berg sailed.`).text).toBe(text);
  });

  test('brings it from the paragraph before', () => {
    const { text } = shown(
      'burned the pump in April',
      'Ada Lund runs the harbour.',
      'But she burned the pump in April.',
    );
    expect(text).toBe('Ada Lund runs the harbour.\n\nBut she burned the pump in April.');
  });

  test('brings no more than two', () => {
    const { text } = shown(
      'burned the pump in April',
      'Lund came. He sat. He ate. He slept. He burned the pump in April.',
    );
    expect(text).toBe('He ate. He slept. He burned the pump in April.');
  });

  test('brings what a colon promises', () => {
    const { text } = shown(
      'harbour bill mandates',
      'The harbour bill mandates the:',
      '- Mending of boats',
      '- Pumps',
    );
    expect(text).toMatch(/^The harbour bill mandates the:\s+- Mending of boats$/u);
  });

  test('brings no heading and no headline', () => {
    expect(shown('burned the pump in April', 'She burned the pump in April.').text).toBe(
      'She burned the pump in April.',
    );
    expect(shown('burned the pump in April', 'What came next', 'She burned the pump in April.').text).toBe(
      'She burned the pump in April.',
    );
  });

  test('two that share a sentence are one passage', () => {
    const { text, passages } = shown(
      'burned pump April',
      'Ada Lund burned the old pump in April. She burned the new pump in April.',
    );
    expect(text).toBe('Ada Lund burned the old pump in April. She burned the new pump in April.');
    expect(passages).toBeLessThanOrEqual(1);
  });
});
