import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether pages can be tried in a real browser here: `bench/chromium.sh` installs it. */
export const hasChromium = existsSync(CHROMIUM);

/** Said in the name of what is skipped. */
export const without = hasChromium ? '' : ' (skipped: no /usr/bin/chromium, bench/chromium.sh installs it)';

/** Chromium as Debian packs it. It asks nobody for anything but what the page under test has. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
