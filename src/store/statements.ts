import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Belongs to every server. */
export const ALL_SERVERS = '*';

const VERSION = `v.number, v.source, v.part, v.id, v.text, v.title, v.outlet, v.url, v.published, v.published_basis AS basis,
  v.place_in AS placeIn, v.current, s.file, o.bytes, l.stamp, l.blocks
  FROM versions v JOIN sources s ON s.number = v.source JOIN originals o ON o.number = v.original
  LEFT JOIN layouts l ON l.version = v.number`;

const SEEN_BY = `SELECT source FROM belongs WHERE server IN (?, '${ALL_SERVERS}')`;
/** The same articles in the same order on every machine, whatever was imported first. */
const IN_ORDER = 'ORDER BY s.file, s.place, s.inner, v.place_in, v.number';

/** Every statement that is put to a store of articles. */
const SQL = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',

  articles: `SELECT ${VERSION} WHERE v.current = 1 ${IN_ORDER}`,
  articlesOf: `SELECT ${VERSION} WHERE v.current = 1 AND v.source IN (${SEEN_BY}) ${IN_ORDER}`,
  listed: `SELECT v.number, v.id, s.file, v.place_in AS placeIn FROM versions v JOIN sources s ON s.number = v.source
    WHERE v.current = 1 ${IN_ORDER}`,
  listedOf: `SELECT v.number, v.id, s.file, v.place_in AS placeIn FROM versions v JOIN sources s ON s.number = v.source
    WHERE v.current = 1 AND v.source IN (${SEEN_BY}) ${IN_ORDER}`,
  version: `SELECT ${VERSION} WHERE v.number = ?`,
  versions: `SELECT ${VERSION} WHERE v.id = ? ORDER BY v.current DESC, v.number DESC`,
  versionsOf: `SELECT ${VERSION} WHERE v.id = ? AND v.source IN (${SEEN_BY.replace('?', '?2')})
    ORDER BY v.current DESC, v.number DESC`,
  newest: 'SELECT id FROM versions WHERE source = ? AND part = ? AND current = 1',
  history: `SELECT ${VERSION} WHERE v.source = ? AND v.part = ? ORDER BY v.number`,
  servers: `SELECT DISTINCT server FROM belongs WHERE server <> '${ALL_SERVERS}' ORDER BY server`,

  putLayout: 'INSERT OR REPLACE INTO layouts VALUES (?, ?, ?)',

  revision: `SELECT COALESCE(SUM(number), 0) AS number FROM revisions WHERE server IN (?, '${ALL_SERVERS}')`,
  revisionOfAll: 'SELECT COALESCE(SUM(number), 0) AS number FROM revisions',
  marks: `SELECT mark FROM revisions WHERE server IN (?, '${ALL_SERVERS}') ORDER BY server`,
  marksOfAll: 'SELECT mark FROM revisions ORDER BY server',
  changed: `INSERT INTO revisions SELECT server, 1, hex(randomblob(8)) FROM belongs WHERE source = ?
    ON CONFLICT (server) DO UPDATE SET number = number + 1, mark = excluded.mark`,
  has: `SELECT 1 FROM versions WHERE current = 1 AND source IN (${SEEN_BY}) LIMIT 1`,
  owns: 'SELECT 1 FROM belongs WHERE server = ? LIMIT 1',
  hasAny: 'SELECT 1 FROM versions WHERE current = 1 LIMIT 1',

  source:
    'SELECT number, file, size, modified, hash, said, extractor FROM sources WHERE place = ? AND inner = ?',
  putSource: `INSERT INTO sources (place, inner, file, size, modified, hash, said, extractor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (place, inner) DO UPDATE SET file = excluded.file, size = excluded.size, modified = excluded.modified,
    hash = excluded.hash, said = excluded.said, extractor = excluded.extractor RETURNING number`,
  sourcesUnder: `SELECT number, place, inner, file FROM sources WHERE (place = ?1 OR substr(place, 1, length(?2)) = ?2)
    AND EXISTS (SELECT 1 FROM versions v WHERE v.source = number AND current = 1)`,
  belongs: 'INSERT OR IGNORE INTO belongs VALUES (?, ?)',
  belongsTo: 'SELECT server FROM belongs WHERE source = ?',

  original: 'SELECT number FROM originals WHERE hash = ?',
  putOriginal: 'INSERT INTO originals (hash, bytes) VALUES (?, ?) RETURNING number',
  held: `SELECT number, part, id, title, outlet, authors, url, published, published_basis AS basis FROM versions
    WHERE source = ? AND current = 1`,
  putVersion: `INSERT INTO versions (source, part, place_in, id, original, form, extractor, text, title, title_basis, outlet,
    outlet_basis, authors, authors_basis, url, url_basis, published, published_basis, current)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  keepVersion: 'UPDATE versions SET place_in = ? WHERE number = ?',
  endVersion: 'UPDATE versions SET current = 0 WHERE number = ?',
  touch: 'UPDATE sources SET modified = ? WHERE number = ?',
  forgetHash: 'UPDATE sources SET hash = NULL, size = -1 WHERE number = ?',

  dropProblems: 'DELETE FROM problems WHERE source = ?',
  misses: 'SELECT place_in AS "where", why, detail FROM problems WHERE source = ? ORDER BY number',
  putProblem: 'INSERT INTO problems (source, place_in, why, detail) VALUES (?, ?, ?, ?)',
  problems: `SELECT s.file, p.place_in AS "where", p.why, p.detail FROM problems p JOIN sources s ON s.number = p.source
    ORDER BY s.file, s.place, s.inner, p.number`,
  problemsOf: `SELECT s.file, p.place_in AS "where", p.why, p.detail FROM problems p JOIN sources s ON s.number = p.source
    WHERE p.source IN (${SEEN_BY}) ORDER BY s.file, s.place, s.inner, p.number`,

  putJob: 'INSERT INTO jobs (paths, server, files, done, ended) VALUES (?, ?, ?, 0, 0) RETURNING number',
  jobDone: 'UPDATE jobs SET done = ?, ended = ? WHERE number = ?',
  jobsOpen: 'SELECT number, paths, server, files, done FROM jobs WHERE ended = 0 ORDER BY number',
  dropJob: 'DELETE FROM jobs WHERE number = ?',

  corrections: 'SELECT number, entry FROM corrections ORDER BY number',
  putCorrection: 'INSERT INTO corrections (entry) VALUES (?)',
  dropCorrection: 'DELETE FROM corrections WHERE number = ?',
  sourcesWith: 'SELECT DISTINCT source AS number FROM versions WHERE id = ?',
  readersOf: `SELECT DISTINCT b.server FROM versions v JOIN belongs b ON b.source = v.source WHERE v.id = ? ORDER BY b.server`,
  kin: `SELECT DISTINCT w.id FROM versions v JOIN versions w ON w.source = v.source AND w.part IS v.part WHERE v.id = ?`,

  chosen: 'SELECT server, entry FROM chosen ORDER BY server',
  putChosen: 'INSERT OR REPLACE INTO chosen VALUES (?, ?)',
  dropChosen: 'DELETE FROM chosen WHERE server = ?',

  kept: 'SELECT stamp, bytes FROM kept WHERE key = ? ORDER BY part',
  putKept: 'INSERT INTO kept VALUES (?, ?, ?, ?)',
  dropKept: 'DELETE FROM kept WHERE key = ?',
} as const;

export type Statements = Readonly<Record<keyof typeof SQL, StatementSync>>;

export function prepareAll(database: DatabaseSync): Statements {
  const all = Object.fromEntries(
    Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]),
  ) as Statements;
  // Their rows are many, and asked for with every change: without names they come in half of the time.
  for (const one of [all.listed, all.listedOf]) one.setReturnArrays(true);
  return all;
}
