import { GIVEN_BASES } from '../corpus/article.ts';
import type { CorrectionProblem, Problem, SourceProblem } from '../corpus/problem.ts';
import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

const FOLDER = {
  missing: 'There is no such folder.',
  'not a folder': 'That is a file; name the folder that holds the articles.',
  unreadable: 'The folder cannot be read.',
};

const VALUE: Record<SourceProblem['why'], string> = {
  'not a list': 'sources.json must be a list of entries. The dates of the articles stay unknown.',
  'not an entry': 'every entry must be an object with at least "file". The entry is left out.',
  'not a file name': '"file" must be the name of an article. The entry is left out.',
  'outside the folder': '"file" must name a file in the same folder, without a path. The entry is left out.',
  'no such file': 'there is no article of that name in the folder. The entry is left out.',
  'named twice': 'an earlier entry names the same file. The later one is left out.',
  'not a line of text': 'it must be one line of text and not too long. The value is left out.',
  'not a web address':
    'it must be an http or https address without blanks, quotation marks and angle brackets. The value is left out.',
  'not a day': 'it must be a real day, written YYYY-MM-DD. The date stays unknown.',
  'not a basis': `it must be one of ${GIVEN_BASES.join(', ')}. The value is left out.`,
};

const NOT_APPLIED = 'It is not applied.';
/** An entry that was to hide a passage and cannot be used. */
const WITHHELD =
  'Nothing of that article is shown until the entry is fixed or removed, since it may have been to hide some of it.';

const CORRECTION: Record<CorrectionProblem['why'], string> = {
  'not a list': 'corrections.json must be a list of entries. Nothing is answered until it is fixed.',
  'not a correction': `this is no correction that is known; docs/corrections.md has every form. ${NOT_APPLIED}`,
  'hides somewhere':
    'this was to hide something, and does not say in which article. Nothing is answered until it is fixed.',
  'no such article': `there is no article of that id: it was taken away, or its file has changed. ${NOT_APPLIED}`,
  'outside the article': `the place lies beyond the end of the article. ${NOT_APPLIED}`,
  'other words': `the words at that place are not those that were noted. ${NOT_APPLIED}`,
  'no words there': `there are no words at that place. ${NOT_APPLIED}`,
  'no quotation there': `nobody is quoted at that place. ${NOT_APPLIED}`,
  'several speakers': `several people are quoted at that place; give the place of one quotation. ${NOT_APPLIED}`,
  'said by nobody': `the article says that these words were not said, so that they have no speaker. ${NOT_APPLIED}`,
  'no such name': `the article does not have that name. ${NOT_APPLIED}`,
  'several of that name': `the article has several people of that name; give the full name. ${NOT_APPLIED}`,
  contradicts: 'it contradicts another, and neither is applied: correction',
  undoes: 'it would join again those that another keeps apart, and is not applied: correction',
};

const correctionTold = ({ why, withheld }: CorrectionProblem): string =>
  withheld ? CORRECTION[why].replace(NOT_APPLIED, WITHHELD) : CORRECTION[why];

/** Where a correction stands: a line of the file, or its number in the store. */
const correctionAt = ({ line, number }: CorrectionProblem): string =>
  line === 0
    ? `Correction ${number}`
    : `corrections.json, line ${line}${number ? `, correction ${number}` : ''}`;

/** A line of a bulk question that brings no article, or none and a folder beside them. */
export const noArticles = inLocale('noArticles', 'There are no articles in this line.');
export const notJson = inLocale('notJson', (why: string): string => `Not JSON: ${why}`);
export const articlesOrCorpus = inLocale('articlesOrCorpus', 'Give either "articles" or a "corpus".');

/** A sentence or two about a problem of the corpus: where it is, what it is, what was done. */
export const problemInWords = inLocale('problemInWords', (problem: Problem): string => {
  switch (problem.kind) {
    case 'folder':
      return `${shown(problem.folder)}: ${FOLDER[problem.why]}`;
    case 'empty':
      return `${shown(problem.folder)}: There are no articles here. Articles are .txt or .md files directly in the folder.`;
    case 'unread':
      return problem.count === 1
        ? `1 ${problem.what} was not read: import it with npm run import.`
        : `${problem.count} ${problem.what.replace(/y$/, 'ie')}s were not read: import them with npm run import.`;
    case 'unreadable':
      return `${shown(problem.file)}: it cannot be read (${problem.code}). It is left out.`;
    case 'too large':
      return `${shown(problem.file)}: ${problem.bytes} bytes is too large for an article; the most is ${problem.most}. It is left out.`;
    case 'not UTF-8':
      return `${shown(problem.file)}, line ${problem.line}: byte ${problem.byte} is not UTF-8. Save the file as UTF-8. It is left out.`;
    case 'not text':
      return `${shown(problem.file)}, line ${problem.line}: this is not a text file. It is left out.`;
    case 'control character':
      return `${shown(problem.file)}, line ${problem.line}: the control character ${problem.code} is shown by its number.`;
    case 'no words':
      return `${shown(problem.file)}: there is no text in it. It is left out.`;
    case 'several documents':
      return `${shown(problem.file)}: it holds several documents, each with a day of its own, which npm run import tells apart. It is left out.`;
    case 'duplicate':
      return `${shown(problem.file)}: the same text as ${shown(problem.of)}. It is left out.`;
    case 'other day':
      return `${shown(problem.file)}: it is given as published on ${problem.given}, by sources.json or by the file itself, but its text points to ${problem.from === problem.to ? problem.from : `${problem.from} to ${problem.to}`}. The day that is given is used.`;
    case 'future day':
      return `${shown(problem.file)}: it is given as published on ${problem.given}, which lies in the future. That day is not used.`;
    case 'sources syntax':
      return `sources.json, line ${problem.line}, column ${problem.column}: this is not JSON. The dates of the articles stay unknown.`;
    case 'corrections syntax':
      return `corrections.json, line ${problem.line}, column ${problem.column}: this is not JSON. Nothing is answered until it is fixed, because nobody knows what was to be hidden.`;
    case 'correction':
      return `${correctionAt(problem)}: ${correctionTold(problem)}${problem.other === undefined ? '' : ` ${problem.other}.`}`;
    case 'sources value':
      return `sources.json, line ${problem.line}${problem.path && `, ${shown(problem.path)}`}: ${VALUE[problem.why]}`;
  }
});
