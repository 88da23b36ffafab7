import { articleOf } from '../document.ts';
import type { Form } from '../form.ts';
import { textOf } from '../text-of.ts';

const TIMES = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}/;
/** "<v Ida Moe>", ">> MOE:", "- " before who speaks; "[music]" and "♪" are no words. */
const VOICE = /^<v(?:\.[^ >]*)? ([^>]{1,60})>/;
const NOISE = /[[(♪][^\])♪]{0,60}[\])♪]/gu;

/** Subtitles, SRT and WebVTT: each sentence that goes on over several is put together; who speaks, where it is told, begins a turn. */
export const subtitles: Form = {
  name: 'subtitles',
  recognises: ({ name }, start) =>
    /^\uFEFF?(?:ï»¿)?WEBVTT/.test(start) ||
    (/\.(?:srt|vtt)$/i.test(name) && start.includes('-->')) ||
    /^(?:ï»¿)?1\r?\n\d{2}:\d{2}:\d{2},\d{3} --> /.test(start),
  extract({ bytes }) {
    const found: string[] = [];
    let words = '';
    const push = (): void => {
      if (words.trim() !== '') found.push(words.trim());
      words = '';
    };
    for (const part of textOf(bytes).text.split(/\r?\n\s*\r?\n/)) {
      const lines = part.split(/\r?\n/);
      const at = lines.findIndex((line) => TIMES.test(line.trim()));
      if (at < 0) continue;
      for (const line of lines.slice(at + 1)) {
        const voice = VOICE.exec(line.trim());
        const said = line
          .replaceAll(/<[^<>]{0,300}>|\{\\[^{}]{0,300}\}/g, '')
          .replaceAll(NOISE, '')
          .replace(/\s+/gu, ' ')
          .trim();
        const turn = /^(?:>>+ ?|[-–—] )/u.exec(said);
        const spoken = turn ? said.slice(turn[0].length) : said;
        if (spoken === '') continue;
        if (voice || turn) push();
        if (voice) words = `${voice[1]!.trim()}: `;
        words += (words === '' || words.endsWith(' ') ? '' : ' ') + spoken;
        if (/[.!?…]["”’]?$/u.test(spoken) && words.length > 200) push();
      }
    }
    push();
    return articleOf(found, {});
  },
};
