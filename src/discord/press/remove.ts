import { PermissionFlagsBits } from 'discord.js';
import { pressWords } from '../../words/press.ts';
import { removedBy } from '../desk/ids.ts';
import { messageOfLine } from '../message-of.ts';
import type { Press } from './press.ts';

const MANAGES = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;

/** Removes an answer, for whoever asked, and for who may manage messages there. */
export const remove: Press = {
  verb: 'rm',
  run(_room, { member, permissions, there, answer }, id) {
    const may = removedBy(id) === member || (permissions & MANAGES) !== 0n;
    return may ? there.remove() : answer(messageOfLine(pressWords.notYours), 'alone');
  },
};
