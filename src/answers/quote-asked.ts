import { plain, words, type Says } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { quote } from './quote.ts';
import type { Requested } from './quote-unsaid.ts';
import { isRespelt, splitSpeaker } from './speaker-asked.ts';

/**
 * What somebody said, asked for as people type: a matter behind the name is taken as what it shall be about, and a name that
 * the articles spell otherwise is told.
 */
export function quoteAsked(archive: Archive, asked: string, about: string, requested: Requested): Answer {
  const split = about ? null : splitSpeaker(archive, asked);
  if (split) {
    const said = quote(archive, split.speaker, split.about, requested);
    const again = plain(words.aboutThat(split.about));
    const says = said.says.filter((line) => plain(line) !== again);
    const read = typedWords.readAsAbout({ words: split.person.name }, split.about);
    return { ...said, query: asked, says: below(says, read) };
  }
  const said = quote(archive, asked, about, requested);
  const meant = archive.people.find(asked);
  if (!isRespelt(meant, asked)) return said;
  return { ...said, says: below(said.says, typedWords.readAs({ words: meant[0]!.name })) };
}

/** How the question was read stands below the headline. */
const below = ([headline, ...rest]: readonly Says[], read: Says): Says[] => [headline!, read, ...rest];
