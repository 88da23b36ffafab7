import { KINDS, type Look } from '../../answers/keeper/kept.ts';
import type { Outcome } from '../../discord/desk/desk.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { addWords } from '../../words/add.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import type { Answered } from '../http/reply.ts';
import { told } from '../told.ts';
import { addingPage } from './adding.ts';
import { articlePage } from './article.ts';
import { articlesPage } from './articles.ts';
import { correctionsPage } from './corrections.ts';
import type { At } from './at.ts';
import { deskPage, type Frame } from './frame.ts';
import type { SeenAt } from './keeper.ts';
import { overview } from './overview.ts';
import { peoplePage, personPage } from './people.ts';
import { timelinePage } from './timeline.ts';

/** What a page is made of. */
interface Page {
  readonly title: string;
  readonly body: Html;
  /** Which of the pages of the desk it is, or belongs to. */
  readonly path: string;
  readonly problem?: readonly string[];
  readonly status?: number;
  /** That it shows the articles as they were before. */
  readonly behind?: string;
}

/** What was just done, by the query of the page that tells it. */
function toldOf(query: URLSearchParams): string | null {
  const number = Number(query.get('n'));
  const isNumber = Number.isInteger(number) && number > 0;
  if (query.get('did') === 'added' && query.get('n') === '0') return plain(addWords.there);
  if (query.get('did') === 'added' && isNumber) return plain(addWords.added(number));
  if (query.get('did') === 'written' && isNumber) return said.written(number);
  return query.get('did') === 'taken' && isNumber ? said.taken(number) : null;
}

/** Shows a page of the desk. @param problem lines of what could not be done */
export async function shown(at: At, problem: readonly string[] = []): Promise<Answered> {
  const { asked, session, keeper, signedIn } = at;
  const frame: Frame = {
    token: session.token,
    hasRoom: keeper.hasRoom,
    signedIn,
    told: problem.length > 0 ? null : toldOf(asked.query),
  };
  const page = await pageAt(at, frame);
  if (!page) return told(404, said.gone);
  return deskPage(frame, {
    ...page,
    problem: [...problem, ...(page.problem ?? [])],
    ...(problem.length > 0 && { status: 409 }),
  });
}

/** That what is seen is of the articles as they were before. */
function behind({ behind: how }: Extract<Outcome, { kind: 'seen' }>): Pick<Page, 'behind'> {
  if (how === undefined) return {};
  return { behind: how === 'failed' ? said.behindFailed : said.behind(how.done, how.of) };
}

/** Why nothing can be put right as things are; nothing where it can. */
function unwrittenOf({ written }: At['keeper']): readonly string[] {
  const all = written();
  return 'why' in all ? all.why : [];
}

/** Why nothing is seen, where nothing is. */
const missing = (outcome: Outcome): Omit<Page, 'path'> => ({
  title: said.title,
  body: html``,
  problem: [outcome.kind === 'reading' ? said.reading(outcome.done, outcome.of) : said.failed],
  status: 503,
});

async function pageAt(
  { asked: { path, query }, keeper, session, waiting, now }: At,
  frame: Frame,
): Promise<Page | null> {
  const given = (name: string): string => (query.get(name) ?? '').slice(0, 300);
  const from = Number(given('from'));
  /** Looks, and makes a page of what is seen. */
  const of = async <K extends Look['at']>(
    look: Extract<Look, { at: K }>,
    make: (seen: SeenAt<K>, outcome: Extract<Outcome, { kind: 'seen' }>) => Omit<Page, 'path'> | null,
    belongs = path,
  ): Promise<Page | null> => {
    const outcome = await keeper.look(look);
    if (outcome.kind !== 'seen') return { path: belongs, ...missing(outcome) };
    const page = make(outcome.seen as SeenAt<K>, outcome);
    return page && { path: belongs, ...page, ...behind(outcome) };
  };
  const [, article] = /^\/desk\/article\/([0-9a-f]{10})$/.exec(path) ?? [];
  if (article !== undefined)
    return of<'article'>(
      { at: 'article', id: article },
      ({ read, people }) =>
        read && read.newer === undefined
          ? {
              title: visible(read.article.title),
              body: articlePage({
                frame,
                keeper,
                read,
                people,
                at: rangeIn(given('at'), read.article.text.length),
                from: query.has('from') ? from : null,
              }),
            }
          : null,
      '/desk/articles',
    );
  switch (path) {
    case '/desk':
      return of<'overview'>({ at: 'overview' }, (seen, { problems }) => ({
        title: said.overview,
        body: overview(seen, { problems, reports: keeper.reports(), unwritten: unwrittenOf(keeper) }),
      }));
    case '/desk/articles': {
      const kind = KINDS.find((one) => one === given('kind')) ?? 'all';
      return of<'articles'>({ at: 'articles', kind, find: given('find'), from }, (seen) => ({
        title: said.kinds[seen.kind],
        body: articlesPage(seen),
      }));
    }
    case '/desk/people':
      return of<'people'>({ at: 'people', find: given('find'), from }, (seen) => ({
        title: said.people,
        body: peoplePage(seen),
      }));
    case '/desk/person': {
      const other = given('with') === '' ? null : await keeper.look({ at: 'person', name: given('with') });
      return of<'person'>(
        { at: 'person', name: given('name') },
        (seen) => ({
          title: said.people,
          body: personPage({
            frame,
            keeper,
            seen,
            other: other?.kind === 'seen' ? (other.seen as SeenAt<'person'>) : null,
          }),
        }),
        '/desk/people',
      );
    }
    case '/desk/timeline': {
      const about = given('about').trim();
      if (about === '') return { path, title: said.timeline, body: timelinePage(keeper, null) };
      return of<'timeline'>({ at: 'timeline', about, from }, (seen) => ({
        title: `${said.timeline}: ${visible(about)}`,
        body: timelinePage(keeper, seen),
      }));
    }
    case '/desk/corrections': {
      const written = keeper.written();
      return 'why' in written
        ? { path, title: said.corrections, body: html``, problem: written.why }
        : { path, title: said.corrections, body: correctionsPage(frame, keeper, written) };
    }
    case '/desk/add':
      return { path, title: said.add, body: addingPage(frame, keeper, waiting.of(session.id, now)) };
    default:
      return null;
  }
}

/** A stretch of a text by its offsets; null for none that lies within it. */
function rangeIn(at: string, length: number): { readonly start: number; readonly end: number } | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at) ?? [];
  const range = { start: Number(start), end: Number(end) };
  return range.start < range.end && range.end <= length ? range : null;
}
