import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/corpus/paragraphs.ts';

const of = (text: string): string[] =>
  paragraphsOf(text, 0, true).map(({ start, end }) => text.slice(start, end));

const SAID =
  '“We will open the quay on Friday, whatever the weather,” said Ida Holm, the\nmayor of the town.';
/** No column has a line like it: an address makes it long. */
const LONG = `See [the plan](https://example.org/${'quay/'.repeat(30)}) and what the council has said of it so far.`;

describe('a paragraph of Markdown', () => {
  it('goes on in the lines below it, though others are longer than any column', () => {
    expect(of(`${SAID}\n\n${LONG}\n\nNobody answered when the harbour board was asked.`)).toEqual([
      SAID,
      LONG,
      'Nobody answered when the harbour board was asked.',
    ]);
    expect(of(`${SAID}\nHe had not.\n\n${LONG}`.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it.each([
    [
      'a sentence a line',
      `The council met on Monday in the old town hall.\nIt met again on Tuesday in the new one.`,
    ],
    ['verses', 'On the quay we stood that day\nand the ships were far away'],
    ['a heading above', `# The quay that the council wants to open on a Friday\nof next month`],
    [
      'a list',
      `- the old quay, which the council wants to open on Friday\n- the new one, which it does not want to open`,
    ],
    ['a quoted block', `The mayor wrote to the council of the town, and it was\n> an open letter`],
    ['two blanks', `The mayor of the town, who wrote to the council on Friday  \nof the quay`],
    ['a stroke', `The mayor of the town, who wrote to the council on Friday,\\\nof the quay`],
    ['a tag', `The mayor of the town, who wrote to the council on Friday,<br>\nof the quay`],
    ['a table', `| The mayor of the town, who wrote to the council on Friday |\n| of the quay |`],
  ])('stands for itself: %s', (_, text) => {
    expect(of(text)).toHaveLength(2);
  });

  it('is no line of code', () => {
    const code = '```\nlet the_quay_of_the_town_be_opened_on_friday = true,\nand so on\n```';
    expect(of(code)).toEqual(code.split('\n'));
  });

  it('has the lines that go on below an item', () => {
    const item = '- the old quay, which the council wants to open on Friday,\n  and the new one';
    expect(of(`${item}\n- the ferry`)).toEqual([item, '- the ferry']);
  });
});
