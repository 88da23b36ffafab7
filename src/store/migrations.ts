/**
 * What makes a store of the version before into one of the next, in order: the first makes it of an empty file. Never change
 * one that has been released; add another. A store's version is how many of them it has been through.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- Where articles are from: a file, a file in an archive, an address.
  CREATE TABLE sources (
    number INTEGER PRIMARY KEY,
    place TEXT NOT NULL,        -- absolute path, or address
    inner TEXT NOT NULL,        -- its name in the archive at that place; empty for the whole
    file TEXT NOT NULL,         -- the name it is shown by
    size INTEGER NOT NULL,
    modified REAL NOT NULL,     -- milliseconds, as the system gives them: to tell whether it was changed, never shown as a date
    hash TEXT,                  -- SHA-256 of its bytes; null when it could not be read
    said TEXT NOT NULL,         -- what sources.json says of it, as JSON
    extractor TEXT NOT NULL,    -- of which program what was read of it is
    UNIQUE (place, inner)
  ) STRICT;

  -- The bytes of files as they were, each once.
  CREATE TABLE originals (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL         -- deflated
  ) STRICT;

  -- What a source held: each article, and each text it had before.
  CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources,
    part TEXT,                  -- what it is found again by in a changed source, empty for one alone; null when nothing tells
    place_in INTEGER NOT NULL,  -- 1 for the first article of the source; 0 for the only one
    id TEXT NOT NULL,           -- the article's: begins the SHA-256 of its text
    original INTEGER NOT NULL REFERENCES originals,
    form TEXT NOT NULL,
    extractor TEXT NOT NULL,
    text BLOB,                  -- deflated UTF-8; null where the original is just that
    title TEXT, title_basis TEXT,
    outlet TEXT, outlet_basis TEXT,
    authors TEXT, authors_basis TEXT,
    url TEXT, url_basis TEXT,
    published TEXT, published_basis TEXT,
    current INTEGER NOT NULL    -- 1 while it is what the source holds
  ) STRICT;
  CREATE INDEX versions_by_id ON versions (id);
  CREATE INDEX versions_by_source ON versions (source, current);

  -- How a text is laid out in paragraphs: can be made again, and takes longest when articles are opened.
  CREATE TABLE layouts (
    version INTEGER PRIMARY KEY REFERENCES versions,
    stamp TEXT NOT NULL,        -- of the program that laid it out
    blocks TEXT NOT NULL
  ) STRICT;

  -- Whose it is: a server's id, or * for all of them.
  CREATE TABLE belongs (
    server TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES sources,
    PRIMARY KEY (server, source)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX belongs_by_source ON belongs (source);

  -- Counts the changes of what each server sees; the mark of the last is nobody else's, not of a copy that was changed either.
  CREATE TABLE revisions (
    server TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    mark TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What could not be read of a source.
  CREATE TABLE problems (
    number INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources,
    place_in TEXT NOT NULL,     -- where in it: a line, a message; empty for the whole
    why TEXT NOT NULL,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX problems_by_source ON problems (source);

  -- Imports, so that one that was interrupted goes on.
  CREATE TABLE jobs (
    number INTEGER PRIMARY KEY,
    paths TEXT NOT NULL,        -- absolute, as JSON
    server TEXT NOT NULL,
    files INTEGER NOT NULL,
    done INTEGER NOT NULL,
    ended INTEGER NOT NULL      -- 1 when every file was gone through
  ) STRICT;

  -- What can be made again of the articles and takes long: vectors of their sentences.
  CREATE TABLE kept (
    key TEXT NOT NULL,
    part INTEGER NOT NULL,      -- large ones lie in several
    stamp TEXT NOT NULL,        -- by what it was made
    bytes BLOB NOT NULL,
    PRIMARY KEY (key, part)
  ) STRICT;
  `,
  `
  -- What the keeper has put right, each as docs/corrections.md has it, in the order in which it was written down.
  CREATE TABLE corrections (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    entry TEXT NOT NULL         -- JSON
  ) STRICT;
  `,
  `
  -- What the admins of each server have chosen, as JSON.
  CREATE TABLE chosen (
    server TEXT PRIMARY KEY,
    entry TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
