import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { joinPeople } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';

const texts = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const article = makeArticle(file, readFileSync(`seeds/${file}`, 'utf8'));
    return { article, reading: read(article) };
  });
const people = joinPeople(texts);
const stretches = texts.flatMap(({ article, reading }) =>
  reading.quotations.flatMap(({ marked, speaker, basis, closed }) =>
    marked.map(({ start, end }) => ({
      file: article.file.slice(0, 3),
      words: article.text.slice(start, end),
      name: speaker === null ? null : people.of(article.id, speaker).name.text,
      basis,
      closed,
    })),
  ),
);
const of = (name: string) => stretches.filter((stretch) => stretch.name === name);

describe('the quotations of the seeds', () => {
  it('reads as reviewed', async () => {
    const lines = stretches.map(
      ({ file, words, name, basis, closed }) =>
        `${file} ${name} (${basis}${closed ? '' : ', not closed'}): ${words}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/seeds.txt');
  });
  it('gives every speaker their own', () => {
    expect(of('Anatoly Serdyukov').map(({ words }) => words.slice(0, 19))).toEqual(['The principal thing']);
    expect(of('Dimitri Simes').map(({ basis }) => basis)).toEqual(['described', 'named', 'named', 'named']);
    expect(of('George W. Bush')).toHaveLength(6);
    expect(of('Anders Fogh Rasmussen')).toHaveLength(7);
  });
  it('credits nobody with a term or the name of a page', () => {
    expect(stretches.filter(({ words }) => /strategic framework|honest elections/u.test(words))).toEqual([]);
  });
  it('ends words whose closing mark is missing before the reporter goes on', () => {
    const open = stretches.filter(({ closed }) => !closed).map(({ words }) => words.slice(-12));
    expect(open).toEqual(['d in Europe.', 'en a signal,', 'active work.']);
  });
});
