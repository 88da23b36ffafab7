import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedArticles } from '../support/seeds.ts';
import { hasChromium, openBrowser, without } from './browser.ts';
import { openDesk } from './keeper/open-desk.ts';
import { outOfOrder, stopsOf } from './order.ts';

const { id } = seedArticles.find(({ title }) => title.startsWith('NATO, Russia'))!;

const DESK = [
  'Skip to the page',
  'Overview',
  'Articles',
  'People',
  'Timeline',
  'Corrections',
  'Add articles',
  'The room',
];

/** What a page's Tab comes to first, and what it comes to last. */
const PAGES: readonly (readonly [string, readonly (string | RegExp)[], readonly (string | RegExp)[]])[] = [
  [`/read/${id}?at=219-300#at`, ['To the passage'], ['Copy']],
  ['/desk', DESK, ['4 Articles without a publication date']],
  ['/desk/articles', [...DESK, 'Words of the headline, outlet or file'], [/^NATO, Russia fail/]],
  [
    `/desk/article/${id}?at=219-300`,
    [...DESK, 'Read it as it was published', /as it is now/, /^Why/, 'Write it down', 'Hide it'],
    [/^Correct: Around 1,000 people/],
  ],
  ['/desk/people', [...DESK, 'A name, or part of one', 'Find', 'Vladimir Putin'], ['Stephen Hadley']],
  ['/desk/person?name=Sergei+Lavrov', [...DESK, 'Timeline'], ['Name of the other person', 'Look for them']],
  [
    '/desk/timeline?about=Lavrov',
    [...DESK, 'A person or a subject', 'Draw it'],
    ['Read it as it was published'],
  ],
  ['/desk/corrections', DESK, ['Articles']],
  ['/desk/add', DESK, [/^Choose files/, 'See what is in them']],
];

const alike = (names: readonly (string | RegExp)[]) =>
  names.map((name) => (typeof name === 'string' ? name : expect.stringMatching(name)));

let browser: Browser;
beforeAll(async () => {
  if (hasChromium) browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Whoever has no mouse comes through a page in the order in which it is read. */
describe.skipIf(!hasChromium).each([1280, 390])(`the order of a page at %i px${without}`, (width) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk('store');
    page = await browser.newPage({ viewport: { width, height: 900 } });
  });
  afterAll(async () => {
    await page?.close();
    await desk?.close();
  });

  it.each(PAGES)('is that of its words, forwards and backwards: %s', async (path, first, last) => {
    await page.goto(desk.address + path);
    const { forwards, backwards } = await stopsOf(page);
    const names = forwards.map(({ name }) => name);
    expect(names.slice(0, first.length)).toEqual(alike(first));
    expect(names.slice(-last.length)).toEqual(alike(last));
    expect(outOfOrder(forwards)).toEqual([]);
    expect(backwards.map(({ name }) => name)).toEqual(names);
  });

  describe('in the room', () => {
    beforeAll(async () => {
      await page.goto(desk.address);
      await page.fill('#line', '/quote Lavrov');
      await page.keyboard.press('Enter');
      await page.locator('.message .card').first().waitFor();
      await page.locator('#say:not([aria-busy])').waitFor();
    });

    it('leads from the desk through an answer to what is typed', async () => {
      const { forwards } = await stopsOf(page);
      const names = forwards.map(({ name }) => name);
      const [first] = names;
      expect(first).toBe('The keeper’s desk');
      expect(names.at(-1)).toBe('Send');
      const order = ['Ask further', 'Menu of this message', 'Message #'].map((name) =>
        names.findIndex((one) => one.startsWith(name)),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order).not.toContain(-1);
    });

    it('is told to a screen reader as it is seen: where it is, what was asked, who answers, what and with what', async () => {
      const told = await page.locator('body').ariaSnapshot();
      const order = [
        'heading "general"',
        'navigation',
        'main',
        'You used',
        'Verbatim APP',
        'heading "Sergei Lavrov · 2 quotations',
        'blockquote',
        'combobox',
        'contentinfo',
        'Message #general',
      ].map((what) => told.indexOf(what));
      expect([told, order]).toEqual([told, order.toSorted((a, b) => a - b)]);
      expect([told, order]).toEqual([told, expect.not.arrayContaining([-1])]);
    });

    it('keeps focus in a form that opens, and gives it back', async () => {
      const button = page.getByRole('button', { name: 'Ask further' }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      for (let i = 0; i < 8; i++) {
        const where = await page.evaluate(
          `document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)`,
        );
        expect(where).toBe(true);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate('document.activeElement.innerText')).toBe('Ask further');
    });
  });
});
