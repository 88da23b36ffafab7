import type { Json } from '../../local/discord/json.ts';

/** Something that can stand where somebody types: what is read, what it is, and the line that it makes. */
export interface Choice {
  readonly label: string;
  readonly hint: string;
  readonly line: string;
}

/** Asks the bot what an option may be. */
type Complete = (
  command: string,
  option: string,
  typed: string,
) => Promise<readonly { readonly name: string; readonly value: string }[]>;

const BOOLEAN = 5;

/** So many are shown. */
const MOST = 25;

/** What may stand at the end of a line, of the commands that the bot registered and of what it completes. */
export async function completionOf(
  line: string,
  commands: readonly Json[],
  complete: Complete,
): Promise<Choice[]> {
  const [, mention] = /(?:^|\s)(@\w*)$/u.exec(line) ?? [];
  if (mention !== undefined)
    return '@verbatim'.startsWith(mention.toLowerCase())
      ? [{ label: '@Verbatim', hint: '', line: `${line.slice(0, -mention.length)}@Verbatim ` }]
      : [];
  if (!line.startsWith('/')) return [];
  const [, name, typed] = /^\/(\S+)\s+(.*)$/su.exec(line) ?? [];
  if (name === undefined || typed === undefined)
    return commands
      .filter((one) => `/${String(one['name'])}`.startsWith(line.toLowerCase()))
      .map((one) => ({
        label: `/${String(one['name'])}`,
        hint: String(one['description']),
        line: `/${String(one['name'])} ${startOf(one)}`,
      }));
  const command = commands.find((one) => one['name'] === name.toLowerCase());
  if (!command) return [];
  const options = optionsOf(command);
  const begun = options
    .map((option) => ({ option, at: typed.toLowerCase().lastIndexOf(`${String(option['name'])}:`) }))
    .filter(({ at }) => at === 0 || /\s/.test(typed[at - 1] ?? 'x'))
    .toSorted((a, b) => b.at - a.at)[0];
  const option = begun?.option ?? options[0];
  if (!option) return [];
  const key = String(option['name']);
  const value = begun ? typed.slice(begun.at + key.length + 1).trimStart() : typed;
  const before = `/${name} ${begun ? typed.slice(0, begun.at) : ''}`;
  const found = await valuesOf(String(command['name']), option, value, complete);
  const values = found.map((one) => ({ label: one, hint: key, line: `${before}${key}: ${one} ` }));
  return [...values, ...others(options, typed, value, line)].slice(0, MOST);
}

const optionsOf = (command: Json): Json[] => (command['options'] ?? []) as Json[];

/** The first option of a command, where it needs one. */
const startOf = (command: Json): string => {
  const [first] = optionsOf(command);
  return first?.['required'] === true ? `${String(first['name'])}: ` : '';
};

async function valuesOf(command: string, option: Json, typed: string, complete: Complete): Promise<string[]> {
  if (option['type'] === BOOLEAN)
    return ['true', 'false'].filter((one) => one.startsWith(typed.toLowerCase()));
  if (option['autocomplete'] !== true) return [];
  const all = await complete(command, String(option['name']), typed);
  // What is typed whole needs no choice any more.
  return all.map(({ value }) => value).filter((value) => value !== typed.trim());
}

/** The options that can begin here: none while the one before has no value. */
function others(options: readonly Json[], typed: string, value: string, line: string): Choice[] {
  const word = /\S*$/u.exec(typed)![0];
  const isNext = value !== '' && (word === '' || value.includes(' '));
  if (!isNext && value !== '') return [];
  const used = typed.toLowerCase();
  return options
    .map((one) => ({ name: String(one['name']), hint: String(one['description']) }))
    .filter(({ name }) => !used.includes(`${name}:`) && name.startsWith(word.toLowerCase()))
    .filter(({ name }) => value !== '' || options[0]?.['required'] !== true || name !== options[0]?.['name'])
    .map(({ name, hint }) => ({
      label: `${name}:`,
      hint,
      line: `${line.slice(0, line.length - word.length)}${name}: `,
    }));
}
