import { copy } from '../../corpus/verbatim.ts';
import type { OfficeGiven } from '../answer.ts';
import type { Bearer } from './bearers.ts';

/** Every article that gives an office, with whom it gives it to and where: for scripts, and looked up for them alone. */
export const placesOf = (bearers: readonly Bearer[]): OfficeGiven[] =>
  bearers.flatMap(({ person, held }) =>
    held.map((place) => ({
      article: place.article,
      name: person?.name ?? null,
      get office() {
        return copy(place.article, place);
      },
    })),
  );
