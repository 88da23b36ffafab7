import type { Page } from 'playwright-core';

/** Something that Tab comes to: what it is called, and where it stands on the page. */
export interface Stop {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** So many are walked through at most. */
const MOST = 400;

const HERE = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const { x, y } = one.getBoundingClientRect();
  const name = one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText;
  return { name: name.replace(/\\s+/g, ' ').trim(), x: x + window.scrollX, y: y + window.scrollY };
})()`;

/** A day is filled in by three fields of one input. */
const once = (all: readonly Stop[]): Stop[] =>
  all.filter(({ name, x, y }, i) => {
    const before = all[i - 1];
    return !before || before.name !== name || before.x !== x || before.y !== y;
  });

async function walk(page: Page, key: 'Tab' | 'Shift+Tab', first: Stop): Promise<Stop[]> {
  const stops = [first];
  while (stops.length < MOST) {
    await page.keyboard.press(key);
    const stop = (await page.evaluate(HERE)) as Stop | null;
    // After the last comes the window itself, or the first again.
    if (!stop || (stop.name === first.name && stop.y === first.y && stop.x === first.x)) break;
    stops.push(stop);
  }
  return once(stops);
}

/** Everything that Tab comes to from the first on, and that Shift and Tab come to from the last. */
export async function stopsOf(
  page: Page,
): Promise<{ readonly forwards: Stop[]; readonly backwards: Stop[] }> {
  await page.evaluate(`document.querySelector('a[href], button, input, select, summary').focus()`);
  const forwards = await walk(page, 'Tab', (await page.evaluate(HERE)) as Stop);
  return { forwards, backwards: await walkBack(page, forwards) };
}

async function walkBack(page: Page, forwards: readonly Stop[]): Promise<Stop[]> {
  await page.evaluate(`(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, summary')];
    all.findLast((one) => { one.focus(); return document.activeElement === one; });
  })()`);
  const back = await walk(page, 'Shift+Tab', (await page.evaluate(HERE)) as Stop);
  return back.slice(0, forwards.length).toReversed();
}

/** Those that stand above the one before, which eyes would have read first. What lies on one line is as high as a line at most. */
export const outOfOrder = (stops: readonly Stop[], line = 30): string[] =>
  stops
    .slice(1)
    .flatMap((stop, i) => (stop.y < stops[i]!.y - line ? [`${stops[i]!.name} → ${stop.name}`] : []));
