import { ComponentType, TextInputStyle } from 'discord.js';
import { pageWords } from '../../words/page.ts';
import { pressWords } from '../../words/press.ts';
import { placeIn } from '../desk/place-id.ts';
import { KINDS } from '../reports/report.ts';
import { messageOfLine } from '../message-of.ts';
import { passageOf } from './passage.ts';
import type { Press } from './press.ts';

const KIND = 'kind';
const NOTE = 'note';

/** Nobody writes more about one passage. */
const LONGEST = 500;

/** Asks what is wrong with a passage, and keeps that for whoever looks after the articles, without the member's name. */
export const report: Press = {
  verb: 'report',
  run: (_room, { there, answer }, id) =>
    placeIn(id)
      ? there.form({
          custom_id: id,
          title: pressWords.reportTitle,
          components: [
            {
              type: ComponentType.Label,
              label: pressWords.wrong,
              component: {
                type: ComponentType.RadioGroup,
                custom_id: KIND,
                required: true,
                options: KINDS.map((value) => ({ value, label: pressWords.kinds[value] })),
              },
            },
            {
              type: ComponentType.Label,
              label: pressWords.note,
              description: pressWords.noteKept,
              component: {
                type: ComponentType.TextInput,
                custom_id: NOTE,
                style: TextInputStyle.Paragraph,
                max_length: LONGEST,
                required: false,
              },
            },
          ],
        })
      : answer(messageOfLine(pageWords.changed), 'alone'),
  async sent(room, sent) {
    const asked = passageOf(sent, sent.name, 'report');
    const outcome = asked && (await room.desk.answer(asked));
    const kind = KINDS.find((one) => one === sent.given[KIND]);
    if (!asked || !kind || outcome?.kind !== 'shown')
      return sent.answer(messageOfLine(pageWords.changed), 'alone');
    const { article, start, end, server } = asked;
    const note = sent.given[NOTE]?.trim() ?? '';
    const isKept = room.reports?.add({ server, kind, place: `${article}:${start}-${end}`, note }) === true;
    return sent.answer(messageOfLine(isKept ? pressWords.reported : pressWords.notReported), 'alone');
  },
};
