import { array, assert, constantFrom, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/corpus/layout.ts';
import { anyText } from '../support/any-text.ts';

const shown = (text: string, title?: string): string[] =>
  layout(text, title).map(({ start, end, role, number }) => `${number ?? role}: ${text.slice(start, end)}`);

describe('the layout of a text', () => {
  it('takes every non-blank line for a paragraph, and the first for the title', () => {
    expect(shown('Two sides fail to agree\n\n0\n147\n\nThe first was long.\nThe second was longer.')).toEqual(
      [
        'title: Two sides fail to agree',
        'furniture: 0',
        'furniture: 147',
        '1: The first was long.',
        '2: The second was longer.',
      ],
    );
  });

  it('finds the title below the line of the page', () => {
    expect(shown('Fri, Mar 30, 2007 - Page 6 News List\n\nA headline\n\n\nA sentence.')).toEqual([
      'furniture: Fri, Mar 30, 2007 - Page 6 News List',
      'title: A headline',
      '1: A sentence.',
    ]);
  });

  it('knows a dateline that stands alone', () => {
    expect(shown('Firm buys ships\n\nMarch 01, 2008\n\nThe firm bought two on March 1.')).toEqual([
      'title: Firm buys ships',
      'furniture: March 01, 2008',
      '1: The firm bought two on March 1.',
    ]);
  });

  it('reads a first line that is a sentence as the first paragraph', () => {
    expect(shown('The talks failed.\n\nNobody said why.')).toEqual([
      '1: The talks failed.',
      '2: Nobody said why.',
    ]);
    expect(shown('“We tried,” he said.\n\nNobody said why.')[0]).toBe('1: “We tried,” he said.');
  });

  it('reads the signs of Markdown as such, and only there', () => {
    const text = [
      '## News',
      '# Harbour to stay open',
      '> “We will not,” said Ann Lee.',
      '- First.',
      '12. Second.',
      '## What others say',
      '```js',
      'const said = "not at all";',
      '```',
      '![A picture](x.png "In the harbour")',
      '| a | b |',
      '[1]: https://example.com',
      'The end.',
    ].join('\n');
    expect(
      layout(text, undefined, true).map(({ role, rule, number, start, end }) => [
        number ?? rule ?? role,
        text.slice(start, end),
      ]),
    ).toEqual([
      ['heading', '## News'],
      ['title', '# Harbour to stay open'],
      ['sign', '>'],
      [1, '“We will not,” said Ann Lee.'],
      ['sign', '-'],
      [2, 'First.'],
      ['sign', '12.'],
      [3, 'Second.'],
      ['heading', '## What others say'],
      ['code block', '```js'],
      ['code block', 'const said = "not at all";'],
      ['code block', '```'],
      ['picture', '![A picture](x.png "In the harbour")'],
      ['table row', '| a | b |'],
      ['link definition', '[1]: https://example.com'],
      [4, 'The end.'],
    ]);
    expect(layout('- First.\n> Second.').map(({ role }) => role)).toEqual(['body', 'body']);
  });

  it('takes no more than its own line for a block of code that nothing closes', () => {
    const text = '# A headline\n\n```\nShe said so.\n\nHe did not.';
    expect(layout(text, undefined, true).map(({ role }) => role)).toEqual([
      'title',
      'furniture',
      'body',
      'body',
    ]);
  });

  it('passes over the fields at the head of a Markdown file, but not over paragraphs between rules', () => {
    expect(shown('---\ntitle: A headline\ntags:\n- talks\n---\n# A headline\n\nA sentence.')).toEqual([
      'furniture: ---',
      'furniture: title: A headline',
      'furniture: tags:',
      'furniture: - talks',
      'furniture: ---',
      'title: # A headline',
      '1: A sentence.',
    ]);
    expect(shown('---\nThe first sentence.\nHe said: it is over.\n---')).toEqual([
      'furniture: ---',
      '1: The first sentence.',
      '2: He said: it is over.',
      'furniture: ---',
    ]);
  });

  it('finds the headline below the name of its section', () => {
    expect(shown('World news\n\nTwo sides fail to agree\n\nThey did not agree.')).toEqual([
      'furniture: World news',
      'title: Two sides fail to agree',
      '1: They did not agree.',
    ]);
    expect(shown('Talks fail\n\nThe talks of the two sides failed.')[0]).toBe('title: Talks fail');
    expect(shown('World news\n\nTwo sides fail to agree')[0]).toBe('title: World news');
  });

  it('reads a text of one line as a paragraph', () => {
    expect(shown('No full stop here')).toEqual(['1: No full stop here']);
  });

  it('knows a headline with a full stop by its capitals', () => {
    expect(shown('Minister Leaves After Long Talks.\n\nThe minister left.')[0]).toBe(
      'title: Minister Leaves After Long Talks.',
    );
  });

  it.each([
    [
      'a standfirst',
      'Ten years after the flood the valley gets its bridge back, and a new road with it',
      'A bridge for all',
    ],
    [
      'of a script without blanks',
      '谷地议会星期一投票决定在冬天来临之前修复旧桥，工程九月开始，历时一个月',
      '新桥启用',
    ],
    ['that ends with a stop of its own', '谷地议会星期一投票决定修复旧桥。', '旧桥'],
    ['that ends with a danda', 'परिषद ने सोमवार को पुराने पुल की मरम्मत के लिए मतदान किया।', 'पुल'],
  ])('takes no first paragraph for the headline of a text that has none: %s', (_, line, title) => {
    expect(shown(`${line}\n\nThe council voted on Monday.`, title)[0]).toBe(`1: ${line}`);
  });

  it.each([
    ['a label', 'Valley news', 'A bridge for all'],
    [
      'much the same words',
      'The valley gets its old bridge back from the builders after ten years',
      'Valley gets its bridge back',
    ],
    [
      'a headline by its capitals',
      'Ten Years After Flood, Council Gives Its People What They Asked For',
      'Statement of the mayor',
    ],
  ])(
    'takes a first line for the headline, whatever the title that is given, which is %s',
    (_, line, title) => {
      expect(shown(`${line}\n\nThe council voted on Monday.`, title)[0]).toBe(`title: ${line}`);
    },
  );

  it('prefers the title that the manifest gives, whatever its marks', () => {
    expect(shown('An overline\n\nTalks ‘fail’ again.\n\nThey did.', "Talks 'fail' again")).toEqual([
      'furniture: An overline',
      'title: Talks ‘fail’ again.',
      '1: They did.',
    ]);
  });

  it('parts a credit from the end of the last line', () => {
    const text = 'A headline\n\nIt would join. – (Copyright The Example Times Limited 2009)\n';
    expect(shown(text)).toEqual([
      'title: A headline',
      '1: It would join.',
      'credit: – (Copyright The Example Times Limited 2009)',
    ]);
    expect(shown('A headline\n\nHe joined the board. (He left in 2009)')).toHaveLength(2);
  });

  it('covers every non-blank character exactly once, in order, without blanks at the edges', () => {
    const hostile = array(
      oneof(
        anyText(),
        constantFrom(
          '\n',
          '\r\n',
          '\r',
          ' ',
          '\uFEFF',
          '\u2028',
          '\uD800',
          'READ MORE',
          '0',
          '. – (Reuters)',
          'A b',
        ),
      ),
    );
    assert(
      property(hostile, (pieces) => {
        const text = pieces.join('');
        let at = 0;
        let number = 0;
        for (const block of layout(text)) {
          expect(text.slice(at, block.start).trim()).toBe('');
          const words = text.slice(block.start, block.end);
          expect(words).not.toBe('');
          expect(words).toBe(words.trim());
          expect(block.number).toBe(block.role === 'body' ? ++number : null);
          at = block.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

const bodies = (text: string, title?: string): string[] =>
  layout(text, title)
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end));

describe('what is left to an article', () => {
  it('is the rest of a sentence, though its one word may be a button too', () => {
    const text = 'The council of the valley did not say what it would do\nnext.\nThe mayor left.';
    expect(bodies(text)).toContain('next.');
    expect(bodies('The council of the valley met.\n\nNext\n\nThe mayor left.')).not.toContain('Next');
  });

  it('is what stands far above a line that repeats its title', () => {
    const lines = Array.from({ length: 6 }, (_, i) => `Why the bridge number ${i} fell`);
    const text = [...lines, 'A bridge for all', 'The mayor left.'].join('\n\n');
    expect(bodies(text, 'A bridge for all')).toEqual([...lines, 'The mayor left.']);
    expect(bodies('News\n\nA bridge for all\n\nThe mayor left.', 'A bridge for all')).toEqual([
      'The mayor left.',
    ]);
  });
});
