import type { Wanted } from '../../correct/keeping.ts';
import { LARGEST_ADDED } from '../../discord/add/adding.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import type { SentFile, SentFiles } from '../http/files.ts';
import type { Answered } from '../http/reply.ts';
import { told } from '../told.ts';
import { addedInWords, foundIn } from './adding.ts';
import type { At } from './at.ts';
import { correctionIn } from './from-form.ts';
import { articlePath } from './list.ts';
import { shown } from './shown.ts';
import { MOST_WAITING } from './waiting.ts';

/** Does what a form of the desk asks for; its token was looked at before. */
export async function changed(at: At, sent: SentFiles): Promise<Answered> {
  const { form } = sent;
  switch (at.asked.path) {
    case '/desk/correct': {
      const correction = correctionIn(form);
      if (!correction) return instead(at, '/desk/corrections', [said.notFilled]);
      const note = form.get('note')?.trim() ?? '';
      const article = 'article' in correction ? articlePath(correction.article) : null;
      return await putRight(
        at,
        { does: 'put', correction, ...(note !== '' && { note: note.slice(0, 300) }) },
        article ?? '/desk/corrections',
        'written',
      );
    }
    case '/desk/undo': {
      const wanted = {
        does: 'drop',
        number: Number(form.get('number')),
        mark: form.get('mark') ?? '',
      } as const;
      return await putRight(at, wanted, '/desk/corrections', 'taken');
    }
    case '/desk/add':
      return await lookInto(at, sent.files);
    case '/desk/take':
      return await take(at, form);
    default:
      return told(404, said.gone);
  }
}

/** Shows a page in the place of what was to be done, with why it was not. */
const instead = (at: At, path: string, problem: readonly string[]): Promise<Answered> => {
  const url = new URL(`http://page${path}`);
  return shown(
    { ...at, asked: { ...at.asked, path: url.pathname, query: url.searchParams, form: null } },
    problem,
  );
};

async function putRight(at: At, wanted: Wanted, path: string, did: string): Promise<Answered> {
  const { correct } = at.keeper;
  if (typeof correct === 'string') return instead(at, path, [correct]);
  const outcome = await correct(wanted);
  return outcome.kind === 'done'
    ? { kind: 'to', address: `${path}?did=${did}&n=${outcome.number}` }
    : instead(at, path, outcome.why);
}

/** Looks what is in files, one after the other; nothing is added. */
async function lookInto(at: At, files: readonly SentFile[]): Promise<Answered> {
  const { keeper, waiting, session, now, asked } = at;
  const { add } = keeper;
  const problem: string[] = [];
  if (typeof add === 'string') problem.push(add);
  else if (files.length === 0) problem.push(said.noFiles);
  else
    for (const file of files) {
      const found =
        file.bytes.length > LARGEST_ADDED ? { why: said.tooLarge } : foundIn(await add(file, null));
      if (!waiting.keep(session.id, file, found, now)) problem.push(said.tooMany(MOST_WAITING));
    }
  if (asked.scripted) return { kind: 'json', value: { problem: problem[0] ?? null } };
  return problem.length > 0 ? instead(at, '/desk/add', problem) : { kind: 'to', address: '/desk/add' };
}

/** Adds a file that was looked into, or forgets it. */
async function take(at: At, form: URLSearchParams): Promise<Answered> {
  const { keeper, waiting, session, now } = at;
  const { add } = keeper;
  const one = waiting.of(session.id, now).find(({ hash }) => hash === form.get('hash'));
  if (typeof add === 'string') return instead(at, '/desk/add', [add]);
  if (!one) return instead(at, '/desk/add', [said.noLonger]);
  if (!form.has('yes') || 'why' in one.found) {
    waiting.drop(session.id, one.hash);
    return { kind: 'to', address: '/desk/add' };
  }
  const added = await add(one.file, one.hash);
  if (added.kind !== 'added') return instead(at, '/desk/add', [addedInWords(added)]);
  waiting.drop(session.id, one.hash);
  return { kind: 'to', address: `/desk/add?did=added&n=${added.articles}` };
}
