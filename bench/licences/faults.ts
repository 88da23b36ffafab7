/** What package-lock.json says of a package. */
export interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

/** Licences under which a package may come with the program; of several that are offered, one is enough. */
const ALLOWED = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause BSD Apache-2.0 Apache_License Zlib CC0-1.0'.split(' '),
);
/** Licences of tools, which are passed on to nobody. */
const FOR_TOOLS = new Set(['MPL-2.0']);

/** Whether a licence as packages write it, such as "(MIT AND Zlib)", is allowed. */
function allowed(licence: string, tool: boolean): boolean {
  const one = (name: string) => ALLOWED.has(name) || (tool && FOR_TOOLS.has(name));
  return licence
    .replaceAll(/[()]/g, '')
    .replace('Apache License', 'Apache_License')
    .split(' OR ')
    .some((offered) => offered.split(' AND ').every(one));
}

/**
 * What is wrong with the licences of what gets installed: a line each, none where all is well.
 * @param packages every package that gets installed, by its path, from package-lock.json
 * @param direct the packages that package.json names
 * @param page the text of docs/dependencies.md, which must have a row `| name | … | licence |` for each of those
 */
export function faults(
  packages: Readonly<Record<string, Locked>>,
  direct: readonly string[],
  page: string,
): string[] {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  const refused = entries
    .filter(([, { license = '', dev = false }]) => !allowed(license, dev))
    .map(([path, { license }]) => `${path}: the licence ${license ?? 'is not given and'} is not allowed.`);
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  const untold = direct
    .filter((name) => {
      const licence = packages[`node_modules/${name}`]?.license;
      return !rows.some((cells) => cells[1] === name && licence !== undefined && cells.includes(licence));
    })
    .map((name) => `${name}: docs/dependencies.md has no row with it and its licence.`);
  const gone = rows
    .filter(([, name = '', , licence]) => licence !== undefined && !/^(?:|package|-+)$/i.test(name))
    .filter(([, name = '']) => !direct.includes(name))
    .map(([, name]) => `${name}: docs/dependencies.md has a row of it, and package.json does not.`);
  return [...refused, ...untold, ...gone];
}
