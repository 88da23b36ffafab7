import type { Article } from '../../corpus/article.ts';
import type { Person } from '../../text/people/join.ts';
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import type { Act } from './act.ts';
import { actsOf } from './acts-of.ts';
import type { Placed } from './place.ts';

/** What a person says and does: each sentence once, by the first of its acts that has a day. */
export function ofPerson({ articleOf, readingOf, acts }: Archive, person: Person): Placed[] {
  return person.members.flatMap(({ article: id, index }): Placed[] => {
    const article = articleOf(id);
    if (!article) return [];
    const known = acts(article);
    if (!known) {
      const { sentences, at } = actsOf(article, readingOf(article), index);
      return sentences.flatMap((sentence) => at(sentence) ?? []);
    }
    return (known[index] ?? []).map((act) =>
      lookedUp(article, act, () => actsOf(article, readingOf(article), index).at(act.sentence)!),
    );
  });
}

/** An act whose day is known, with all else that is told of it found when it is shown: of many few are. */
function lookedUp(article: Article, { start, end, placed }: Act, find: () => Placed): Placed {
  const found = once(find);
  return {
    article,
    start,
    end,
    placed,
    get paragraph() {
      return found().paragraph;
    },
    get when() {
      return found().when;
    },
    get event() {
      return found().event;
    },
    get either() {
      return found().either;
    },
    get bears() {
      return found().bears;
    },
    get unreal() {
      return found().unreal;
    },
    get strong() {
      return found().strong;
    },
    get notes() {
      return found().notes;
    },
  };
}
