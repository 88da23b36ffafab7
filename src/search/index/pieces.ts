import { firstParagraphs, type Places } from './places.ts';

/** Articles that follow each other in what is laid out somewhere: half-open, never empty. */
export interface Piece {
  /** The number of the source. */
  readonly of: 0 | 1;
  readonly from: number;
  readonly end: number;
}

/**
 * The pieces of which articles are put together.
 * @param was by article: its number in the first source, null where it is the next of the second
 */
export function piecesOf(was: readonly (number | null)[]): Piece[] {
  const pieces: Piece[] = [];
  let fresh = 0;
  for (const old of was) {
    const [of, number] = old === null ? ([1, fresh++] as const) : ([0, old] as const);
    const last = pieces.at(-1);
    if (last?.of === of && last.end === number) pieces[pieces.length - 1] = { ...last, end: number + 1 };
    else pieces.push({ of, from: number, end: number + 1 });
  }
  return pieces;
}

/** What some articles have of each: half-open ranges of numbers. */
export interface Ranges extends Readonly<
  Record<'paragraphs' | 'sentences' | 'words' | 'headlines', readonly [from: number, end: number]>
> {}

/** Finds what a piece has of each. */
export function rangesIn(sources: readonly Places[]): (piece: Piece) => Ranges {
  const firsts = sources.map((places) => firstParagraphs(places));
  return ({ of, from, end }) => {
    const { sentences, words, headlines } = sources[of]!;
    const paragraphs = [firsts[of]![from]!, firsts[of]![end]!] as const;
    const [first, last] = paragraphs.map((paragraph) => sentences[paragraph]!) as [number, number];
    return {
      paragraphs,
      sentences: [first, last],
      words: [words[first]!, words[last]!],
      headlines: [headlines[from]!, headlines[end]!],
    };
  };
}

/** Copies numbers, each larger or smaller by as much. */
function shifted(to: Uint32Array, at: number, from: Uint32Array, by: number): void {
  if (by === 0) to.set(from, at);
  else for (let i = 0; i < from.length; i++) to[at + i] = from[i]! + by;
}

/** Places of several sources as one. @param articles how many there are */
export function placesIn(sources: readonly Places[], pieces: readonly Piece[], articles: number): Places {
  const ranges = pieces.map(rangesIn(sources));
  const many = (of: keyof Ranges): number =>
    ranges.reduce((sum, { [of]: [from, end] }) => sum + end - from, 0);
  const [paragraphs, sentences, words, headlines] = [
    many('paragraphs'),
    many('sentences'),
    many('words'),
    many('headlines'),
  ];
  const all = {
    articles: new Uint32Array(paragraphs),
    sentences: new Uint32Array(paragraphs + 1).fill(sentences),
    numbers: new Uint32Array(sentences),
    starts: new Uint32Array(sentences),
    ends: new Uint32Array(sentences),
    words: new Uint32Array(sentences + 1).fill(words),
    forms: new Uint32Array(words),
    headlines: new Uint32Array(articles + 1).fill(headlines),
    headlineForms: new Uint32Array(headlines),
  };
  let [article, paragraph, sentence, word, headline] = [0, 0, 0, 0, 0];
  for (const [i, { of, from, end }] of pieces.entries()) {
    const places = sources[of]!;
    const own = ranges[i]!;
    const cut = (name: keyof Places, [first, last]: readonly [number, number]): Uint32Array =>
      places[name].subarray(first, last);
    shifted(all.articles, paragraph, cut('articles', own.paragraphs), article - from);
    shifted(all.sentences, paragraph, cut('sentences', own.paragraphs), sentence - own.sentences[0]);
    all.numbers.set(cut('numbers', own.sentences), sentence);
    all.starts.set(cut('starts', own.sentences), sentence);
    all.ends.set(cut('ends', own.sentences), sentence);
    shifted(all.words, sentence, cut('words', own.sentences), word - own.words[0]);
    all.forms.set(cut('forms', own.words), word);
    shifted(all.headlines, article, cut('headlines', [from, end]), headline - own.headlines[0]);
    all.headlineForms.set(cut('headlineForms', own.headlines), headline);
    article += end - from;
    paragraph += own.paragraphs[1] - own.paragraphs[0];
    sentence += own.sentences[1] - own.sentences[0];
    word += own.words[1] - own.words[0];
    headline += own.headlines[1] - own.headlines[0];
  }
  return all;
}
