/** What `npm audit --json` says, as far as it is looked at. */
interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** What is grave enough to stop for, in npm's words. */
const GRAVE: ReadonlySet<string> = new Set(['moderate', 'high', 'critical']);

/**
 * What npm knows of weak packages.
 * @param json what `npm audit --json` printed
 * @returns lines to tell, and the status to end with: 1 where a package is gravely weak
 */
export function weaknesses(json: string): { readonly told: readonly string[]; readonly status: 0 | 1 } {
  const found = auditIn(json)?.vulnerabilities;
  if (!found) return { told: ['npm cannot be asked for known weaknesses here.'], status: 0 };
  const all = Object.entries(found);
  if (all.length === 0) return { told: ['No package is known to be weak.'], status: 0 };
  return {
    told: all.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`),
    status: all.some(([, { severity }]) => GRAVE.has(severity)) ? 1 : 0,
  };
}

function auditIn(json: string): Audit | null {
  try {
    return JSON.parse(json) as Audit;
  } catch {
    return null;
  }
}
