import { ComponentType, MessageFlags } from 'discord.js';
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APITextDisplayComponent,
} from 'discord.js';
import type { Says } from '../words.ts';
import type { Line } from './reply/card.ts';
import { textsOf } from './reply/body.ts';
import { proved } from './reply/proved.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Lines of our own, or a row of something to press or to choose from. */
export type Part = readonly Line[] | Row;

export const heading = (says: Says): Line => ({ style: 'heading', says });
export const text = (says: Says): Line => ({ style: 'text', says });
export const note = (says: Says): Line => ({ style: 'note', says });

/** Lines as one text. They hold no word of an article, so there is nothing to prove but that they are shown as they are. */
function display(lines: readonly Line[]): APITextDisplayComponent {
  const reply = { head: lines, cards: [], rest: () => text([]) };
  const made = proved(reply, () => undefined);
  if (!made.ok) throw new Error(made.fault);
  return { type: ComponentType.TextDisplay, content: textsOf(made.body).join('\n') };
}

/** A message of our own for one member alone, with rows between its lines. */
export function messageOfParts(parts: readonly Part[]) {
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: parts.map((part) => ('type' in part ? part : display(part))),
  };
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [container],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
