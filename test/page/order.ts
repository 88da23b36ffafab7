import type { CDPSession, Page } from 'playwright-core';

/** Something that Tab comes to: what it is called, and where it stands on the page. */
export interface Stop {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** So many are walked through at most. */
const MOST = 400;

/** So often a key is pressed before it is looked where that has led: asking each time takes as long as all else. */
const AT_ONCE = 12;

/** Notes in the page whatever has the focus from now on; null for the window itself, which comes after the last. */
const WATCH = `(() => {
  const stopOf = (one) => {
    const { x, y } = one.getBoundingClientRect();
    const name = one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText;
    return { name: name.replace(/\\s+/g, ' ').trim(), x: x + window.scrollX, y: y + window.scrollY };
  };
  window.stops = [];
  document.addEventListener('focusin', ({ target }) => window.stops.push(stopOf(target)));
  document.addEventListener('focusout', ({ relatedTarget }) => relatedTarget ?? window.stops.push(null));
})()`;

const isSame = (a: Stop, b: Stop): boolean => a.name === b.name && a.x === b.x && a.y === b.y;

/** Presses Tab some times, with Shift or without. Let go by nothing, a key is a third of what it is as two. */
async function press(session: CDPSession, isBack: boolean, times: number): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: isBack ? 8 : 0 };
  const one = { type: 'rawKeyDown', ...key } as const;
  await Promise.all(Array.from({ length: times }, () => session.send('Input.dispatchKeyEvent', one)));
}

/** What Tab comes to from one stop on, until the window or that one comes again. @param start focuses the first */
async function walk(page: Page, session: CDPSession, isBack: boolean, start: string): Promise<Stop[]> {
  await page.evaluate(`document.activeElement.blur(); window.stops = []; ${start}`);
  for (let pressed = 0; ; pressed += AT_ONCE) {
    const stops = (await page.evaluate('window.stops')) as (Stop | null)[];
    const end = stops.findIndex((stop, i) => i > 0 && (!stop || isSame(stop, stops[0]!)));
    if (end > 0 || pressed > MOST) return stops.slice(0, end > 0 ? end : MOST) as Stop[];
    await press(session, isBack, AT_ONCE);
  }
}

/** Everything that Tab comes to from the first on, and that Shift and Tab come to from the last. */
export async function stopsOf(
  page: Page,
): Promise<{ readonly forwards: Stop[]; readonly backwards: Stop[] }> {
  await page.evaluate(WATCH);
  const all = `document.querySelectorAll('a[href], button, input, select, summary')`;
  const session = await page.context().newCDPSession(page);
  const forwards = await walk(page, session, false, `${all}[0].focus()`);
  const last = `[...${all}].findLast((one) => { one.focus(); return document.activeElement === one; })`;
  const back = await walk(page, session, true, last);
  await session.detach();
  return { forwards, backwards: back.slice(0, forwards.length).toReversed() };
}

/** Those that stand above the one before, which eyes would have read first. What lies on one line is as high as a line at most. */
export const outOfOrder = (stops: readonly Stop[], line = 30): string[] =>
  stops
    .slice(1)
    .flatMap((stop, i) => (stop.y < stops[i]!.y - line ? [`${stops[i]!.name} → ${stop.name}`] : []));
