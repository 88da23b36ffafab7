import type { readingJson } from '../../../src/answers/reading-json.ts';

type Read = ReturnType<typeof readingJson>;

/** A quotation as the expectations look at it. */
interface Said {
  readonly name: string;
  readonly kind: string;
  readonly certain: boolean;
  readonly content: string;
}

const saidIn = (text: string, { quotations }: Read): Said[] =>
  quotations.map(({ kind, certain, parts, speaker }) => ({
    kind,
    certain,
    name: speaker?.name ?? '',
    content: parts.map(([start, end]) => text.slice(start, end)).join(' … '),
  }));

const marked = ({ kind }: Said): boolean => kind !== 'indirect';

/** Splits at the first (or the last) separator, blanks aside. */
function halves(line: string, at: number, length: number): [string, string] {
  return [line.slice(0, at).trim(), line.slice(at + length).trim()];
}

function time(line: string, { timexes }: Read, text: string): boolean {
  const [words, want] = halves(line.slice(2), line.slice(2).lastIndexOf('='), 1);
  const [from, to = from] = want.split('..');
  return timexes.some(
    (one) =>
      text.slice(one.start, one.end).includes(words) &&
      (line.startsWith('T ') ? one.value === want : one.from === from && one.to === to),
  );
}

function given(line: string, said: readonly Said[]): boolean {
  const separator = line.includes('::') ? '::' : '~~';
  const [name, content] = halves(line, line.indexOf(separator), separator.length);
  if (content === '(the words in marks)')
    return said.some((one) => marked(one) && one.name.toLowerCase().includes(name.toLowerCase()));
  const fits = (one: Said): boolean =>
    name === '*' || (name === '-' ? one.name === '' : one.name !== '' && one.name.includes(name));
  return said.some(
    (one) => one.content.includes(content) && fits(one) && (separator === '::' || marked(one)),
  );
}

/** Whether a reading is as one line of a case expects it; the lines are those that the cases' own scorer reads. */
export function meets(line: string, text: string, read: Read): boolean {
  const said = saidIn(text, read);
  if (line.startsWith('T! '))
    return !read.timexes.some(({ start, end }) => text.slice(start, end) === line.slice(3).trim());
  if (/^[TD] /u.test(line)) return time(line, read, text);
  if (line.startsWith('S ')) return read.sentences.length === Number(line.slice(2));
  if (line.startsWith('N ')) return said.filter(marked).length === Number(line.slice(2));
  if (line.startsWith('K ')) return said.filter(marked).every(({ kind }) => kind === line.slice(2));
  if (line.startsWith('!!'))
    return !said.some((one) => marked(one) && one.content.includes(line.slice(2).trim()));
  const [, sure, rest] = /^!(sure )?(.*)$/su.exec(line) ?? [];
  if (rest === undefined) return given(line, said);
  const [name = '', content = ''] = rest.split('::').map((each) => each.trim());
  return !said.some(
    (one) =>
      (!sure || one.certain) &&
      (name === '' ? sure !== undefined : one.name.includes(name)) &&
      one.content.includes(content),
  );
}
