import { plain, words, type Says } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { nothingBut } from './nothing-but.ts';
import { isBorne } from './office/borne.ts';
import type { Requested } from './quote-unsaid.ts';
import { namesNothing } from './route/names-nothing.ts';
import { isRespelt, splitSpeaker } from './speaker-asked.ts';
import { askedQuote, isTimed } from './time/asked-quote.ts';

/**
 * What somebody said, asked for as people type: a matter behind the name is taken as what it shall be about, and a name that
 * the articles spell otherwise is told.
 */
export function quoteAsked(archive: Archive, asked: string, about: string, requested: Requested): Answer {
  if (namesNothing(asked)) return nothingBut(asked, [typedWords.unclear]);
  const whole = about !== '' || isTimed(archive, asked) || isBorne(archive, asked);
  const split = whole ? null : splitSpeaker(archive, asked);
  if (split) {
    const said = askedQuote(archive, { speaker: split.speaker, about: split.about, time: null }, requested);
    const again = plain(words.aboutThat(split.about));
    const says = said.says.filter((line) => plain(line) !== again);
    const read = typedWords.readAsAbout({ words: split.person.name }, split.about);
    return { ...said, query: asked, says: below(says, read) };
  }
  const said = askedQuote(archive, { speaker: asked, about, time: null }, requested);
  const meant = archive.people.find(asked);
  if (!isRespelt(meant, asked)) return said;
  return { ...said, says: below(said.says, typedWords.readAs({ words: meant[0]!.name })) };
}

/** How the question was read stands below the headline. */
const below = ([headline, ...rest]: readonly Says[], read: Says): Says[] => [headline!, read, ...rest];
