import { isJson, type Json } from '../json.ts';
import { snowflake } from '../snowflake.ts';
import { INVALID_BODY, type Route } from './route.ts';

const listCommands: Route = {
  method: 'GET',
  path: /^\/applications\/(\d+)\/commands$/,
  run: ({ world }) => ({ status: 200, body: world.commands }),
};

/** Given back as a text, though it is sent as a number. */
const permissionsOf = ({ default_member_permissions: bits }: Json): string | null =>
  typeof bits === 'number' ? String(bits) : null;

const putCommands: Route = {
  method: 'PUT',
  path: /^\/applications\/(\d+)\/commands$/,
  run(desk, _path, body) {
    const commands = Array.isArray(body) ? body.filter(isJson) : [];
    const valid = commands.map((command) =>
      desk.accepts('commands', 'ApplicationCommandUpdateRequest', command),
    );
    if (valid.includes(false)) return INVALID_BODY;
    const { application } = desk.world;
    const idOf = ({ name, type }: Json): unknown =>
      desk.world.commands.find((had) => had['name'] === name && had['type'] === (type ?? 1))?.['id'] ??
      snowflake();
    // Discord fills in what was left out; a bot that compares must not be misled by it.
    desk.world.commands = commands.map((command) =>
      Object.assign(
        { id: idOf(command), application_id: application, version: snowflake(), type: 1, nsfw: false },
        { name_localizations: null, description_localizations: null },
        command,
        { default_member_permissions: permissionsOf(command) },
      ),
    );
    return { status: 200, body: desk.world.commands };
  },
};

/** The commands that the bot registers. */
export const COMMANDS: readonly Route[] = [listCommands, putCommands];
