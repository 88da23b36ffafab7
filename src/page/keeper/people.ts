import type { Membership, PersonSeen } from '../../answers/keeper/kept.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import { type Frame, hidden, post } from './frame.ts';
import type { Keeper, SeenAt } from './keeper.ts';
import { articleLine, personPath, timelinePath, ways } from './list.ts';

/** Everybody who is quoted, with how many names were joined. */
export const peoplePage = (seen: SeenAt<'people'>): Html =>
  html`<form class="find" role="search">
      <label
        >${said.findPerson} <input type="search" name="find" value="${seen.find}" maxlength="200"
      /></label>
      <button class="primary">${said.find}</button>
    </form>
    ${ways(seen, (from) => `/desk/people?${new URLSearchParams({ find: seen.find, from: String(from) }).toString()}`)}
    <ol class="lines">
      ${seen.shown.map(
        ({ name, stretches, articles, names, doubtful }) =>
          html`<li>
            <a href="${personPath(name)}">${visible(name)}</a>
            <span class="small"
              >${said.quoted(stretches, articles)}${names > 1 && html` · ${said.names(names)}`}${doubtful && html` · ${said.doubtfulMark}`}</span
            >
          </li>`,
      )}
    </ol>`;

interface Given {
  readonly frame: Frame;
  readonly keeper: Keeper;
  readonly seen: SeenAt<'person'>;
  /** Whom somebody is to be joined with; null where nobody was looked for. */
  readonly other: SeenAt<'person'> | null;
}

/** Those of a name, with the articles that they are in, and why. */
export function personPage({ frame, keeper, seen, other }: Given): Html {
  if (seen.people.length === 0) return html`<p>${said.nobodyOfThatName(seen.asked)}</p>`;
  return html`${typeof keeper.correct === 'string' && html`<p class="banner">${keeper.correct}</p>`}
  ${seen.people.map((one) => person(frame, one, typeof keeper.correct !== 'string', other))}`;
}

function person(frame: Frame, one: PersonSeen, canCorrect: boolean, other: SeenAt<'person'> | null): Html {
  const { name, names, members, stretches, doubtful } = one;
  return html`<section class="person">
    <h2>${visible(name)}</h2>
    <p class="small">
      ${said.quoted(stretches, members.all)}${doubtful && html` · ${said.doubtfulMark}`} ·
      <a href="${timelinePath(name)}">${said.theirTimeline}</a>
    </p>
    ${names.length > 1 && html`<p>${said.goesBy}: ${names.map(visible).join(' · ')}</p>`}
    <h3>${said.whereNamed}</h3>
    ${
      canCorrect
        ? post(
            '/desk/correct',
            frame,
            html`${hidden({ kind: 'apart' })}${namedIn(members.shown, true)}${apart(one)}`,
          )
        : namedIn(members.shown, false)
    }
    ${canCorrect && same(frame, one, other)}
  </section>`;
}

const namedIn = (members: readonly Membership[], ticks: boolean): Html =>
  html`<ul class="lines plain">
    ${members.map(
      ({ article, name, why }) =>
        html`<li>
          ${ticks && html`<input type="checkbox" name="articles" value="${article.id}" aria-label="${visible(name)}: ${visible(article.title)}" />`}
          <strong>${visible(name)}</strong> ${articleLine(article)}
          <span class="small">${why === null ? said.first : visible(plain(why))}</span>
        </li>`,
    )}
  </ul>`;

const apart = ({ members: { shown } }: PersonSeen): Html =>
  html`<fieldset>
    <legend>${said.apartHead}</legend>
    <p class="small">${said.apartNote}</p>
    <label
      >${said.name} <input name="name" value="${visible(shown[0]?.name ?? '')}" maxlength="200" required
    /></label>
    <button class="plain">${said.apartButton}</button>
  </fieldset>`;

/** Others who may be the same, and whoever is looked for. */
function same(frame: Frame, one: PersonSeen, other: SeenAt<'person'> | null): Html {
  const first = one.members.shown[0];
  if (!first) return html``;
  const join = (who: string, member: { readonly article: string; readonly name: string }): Html =>
    post(
      '/desk/correct',
      frame,
      html`${hidden({ kind: 'same', person: first.article.id, as: first.name, other: member.article, otherAs: member.name })}
        <button class="plain" aria-label="${said.sameWith(visible(who))}">${said.sameButton}</button>`,
      html`class="inline"`,
    );
  const looked = (other?.people ?? []).filter(({ name }) => name !== one.name);
  return html`<h3>${said.sameHead}</h3>
    ${one.apart.length > 0 && html`<p class="small">${said.sameNote}</p>`}
    <ul class="lines plain">
      ${one.apart.map(({ says, name, member }) => html`<li>${visible(plain(says))} ${member && join(name, member)}</li>`)}
      ${looked.map(({ name, members: { all, shown } }) => {
        const [theirs] = shown;
        return html`<li>
          <strong>${visible(name)}</strong> · ${said.namedIn(all)}
          ${theirs && join(name, { article: theirs.article.id, name: theirs.name })}
        </li>`;
      })}
    </ul>
    ${other && looked.length === 0 && html`<p>${said.nobodyOfThatName(other.asked)}</p>`}
    <form class="find" action="/desk/person">
      ${hidden({ name: one.name })}
      <label>${said.sameOther} <input name="with" maxlength="200" required /></label>
      <button class="plain">${said.sameLook}</button>
    </form>`;
}
