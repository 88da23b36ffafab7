import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markLine } from '../../../src/discord/reply/markdown.ts';
import { visible } from '../../../src/discord/reply/visible.ts';
import { drawMarkdown } from '../../../src/page/draw/markdown.ts';
import { hostileText, TRICKS } from '../../support/hostile.ts';

const drawn = (content: string) =>
  parseHTML(`<!doctype html><html><body>${drawMarkdown(content).source}</body></html>`).document.body;

const sent = (line: string): string => markLine(line.split('').map((unit) => ({ unit, strong: false })));

describe('markdown as the page draws it', () => {
  it('has headings, quotations, small print, emphasis and links', () => {
    const { innerHTML } = drawn(
      '### Who\n> “**We** agree,”\n> “again.”\n-# 1 · said\n[Head](<https://a.example/b>)\nbare',
    );
    expect(innerHTML).toBe(
      '<div class="head" role="heading" aria-level="2">Who</div>' +
        '<blockquote>“<strong>We</strong> agree,”<br>“again.”</blockquote>' +
        '<div class="small">1 · said</div>' +
        '<div><a href="https://a.example/b" target="_blank" rel="noopener noreferrer nofollow">Head</a><br>bare</div>',
    );
  });

  it('keeps code as it is', () => {
    expect(drawn('### For print\n```\n**a** <b>\n> c\n```\n-# d').innerHTML).toContain(
      '**a** &lt;b&gt;\n&gt; c',
    );
  });

  it('leads nowhere but to the web', () => {
    expect(drawn('[x](<javascript:alert(1)>)').querySelector('a')).toBeNull();
  });

  it.each([...TRICKS, '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', '\'">'])(
    'shows the words of an article that were sent as such: %j',
    (trick) => {
      const line = visible(`before ${trick} after`).replaceAll('\n', ' ');
      const body = drawn(sent(line));
      expect(body.textContent).toBe(line);
      expect(body.querySelectorAll('*')).toHaveLength(1);
    },
  );

  it('shows any text that is sent line by line, and makes nothing of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = visible(text)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        const body = drawn(lines.map((line) => `> ${sent(line)}`).join('\n'));
        const made = [...body.querySelectorAll('*')].map(({ localName }) => localName);
        expect(made.filter((name) => name !== 'blockquote' && name !== 'br')).toEqual([]);
        expect(body.textContent).toBe(lines.join(''));
      }),
      { numRuns: 200 },
    );
  });
});
