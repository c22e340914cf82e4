-- Articles, word for word, and the places where the same text stood as well.
CREATE TABLE article (
  id VARCHAR NOT NULL,          -- twelve hexadecimal digits of the normalised text's SHA-256
  name VARCHAR NOT NULL,        -- the input's own name for it
  form VARCHAR NOT NULL,        -- text, or facts where a page came coded
  address VARCHAR,
  outlet VARCHAR,
  title VARCHAR,
  published DATE,
  language VARCHAR,
  licence VARCHAR,              -- what the input says of who may use it
  text VARCHAR NOT NULL,
  carries VARCHAR               -- the wire or outlet whose text it carries, by its own credit line
);
-- A sample of the hashes of each text's five-word runs, by which near copies are found.
CREATE TABLE shingle (hash BIGINT NOT NULL, article VARCHAR NOT NULL);
CREATE TABLE reprint (
  article VARCHAR NOT NULL,     -- the smaller id of the two
  other VARCHAR NOT NULL,
  containment DOUBLE NOT NULL   -- share of the shorter text's five-word runs that the longer has
);
CREATE TABLE copy (
  article VARCHAR NOT NULL,     -- whose text it is, letter for letter
  name VARCHAR NOT NULL,
  address VARCHAR,
  outlet VARCHAR,
  published DATE
);

-- What articles say. Offsets are UTF-16, as in the program; the views give code points.
CREATE TABLE statement (
  id VARCHAR NOT NULL,
  article VARCHAR NOT NULL,
  begin_utf16 INTEGER NOT NULL,
  end_utf16 INTEGER NOT NULL,
  begin_point INTEGER NOT NULL,
  end_point INTEGER NOT NULL,
  sentence VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  cameo VARCHAR,
  modality VARCHAR NOT NULL,
  factuality VARCHAR NOT NULL,
  standing VARCHAR NOT NULL,
  when_from VARCHAR,            -- YYYY[-MM[-DD]] as the text tells
  when_to VARCHAR,
  place VARCHAR,
  confidence DOUBLE NOT NULL,
  rule VARCHAR NOT NULL
);
CREATE TABLE statement_role (
  statement VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  actor VARCHAR NOT NULL,
  sector VARCHAR NOT NULL
);
CREATE TABLE statement_source (
  statement VARCHAR NOT NULL,
  depth INTEGER NOT NULL,       -- 0 is the outermost
  speaker VARCHAR NOT NULL
);
CREATE TABLE statement_amount (
  statement VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  value VARCHAR NOT NULL,       -- as written out, for no digit to be lost
  unit VARCHAR NOT NULL,
  bound VARCHAR
);

-- What coded pages state.
CREATE TABLE fact (
  article VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  attribute VARCHAR NOT NULL,
  value VARCHAR NOT NULL
);
CREATE TABLE fact_source (
  article VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  speaker VARCHAR NOT NULL
);

-- Which mentions tell of one event. A mention is a statement, or a coded page as a whole.
CREATE TABLE mention (
  id VARCHAR NOT NULL,
  article VARCHAR NOT NULL,
  statement VARCHAR,
  event VARCHAR NOT NULL,
  features VARCHAR NOT NULL,    -- JSON: all that matching looks at
  sense BLOB NOT NULL           -- 384 signed bytes of the sentence, 384 of the article's opening
);
CREATE TABLE mention_key (
  key VARCHAR NOT NULL,
  mention VARCHAR NOT NULL,
  first_day DATE,               -- the days on which it can have been, none where nothing is known
  last_day DATE
);
CREATE TABLE link (
  mention VARCHAR NOT NULL,     -- the smaller id of the two
  other VARCHAR NOT NULL,
  weight DOUBLE NOT NULL,       -- above 0 speaks for one event, below 0 against
  reasons VARCHAR NOT NULL
);
CREATE TABLE event (
  id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  cameo VARCHAR,
  status VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  first_day DATE,
  last_day DATE,
  day_known VARCHAR NOT NULL,   -- stated, published or unknown
  place VARCHAR,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,     -- independent ones
  tellers INTEGER NOT NULL,     -- different attributed sources
  contradictions INTEGER NOT NULL,
  first_seen DATE,
  last_seen DATE
);
-- Which articles tell of an event; those with the same origin are one independent report.
CREATE TABLE report (
  event VARCHAR NOT NULL,
  article VARCHAR NOT NULL,
  origin VARCHAR NOT NULL       -- the smallest id of the articles that hang together
);
CREATE TABLE event_role (
  event VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  actor VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  reports INTEGER NOT NULL
);

-- What is told of one event by whom: where reports agree, differ, or grow with time.
CREATE TABLE difference (
  event VARCHAR NOT NULL,
  about VARCHAR NOT NULL,       -- such as host, killed or start
  kind VARCHAR NOT NULL,        -- number, date, role, place, actor, status or occurrence
  verdict VARCHAR NOT NULL,     -- differs or grows
  value VARCHAR NOT NULL,
  mention VARCHAR NOT NULL,     -- who says so: the statement or the coded page
  as_of DATE
);

-- Standing ties and their life.
CREATE TABLE tie (
  id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  state VARCHAR NOT NULL,       -- in force, suspended, ended, planned, denied, disputed or imagined
  source VARCHAR NOT NULL,
  target VARCHAR NOT NULL,      -- '' where the text names nobody
  since VARCHAR,                -- YYYY[-MM[-DD]]
  until VARCHAR,
  reference VARCHAR NOT NULL,   -- agrees, disagrees or unknown; by the dated table of memberships
  reference_note VARCHAR NOT NULL,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  tellers INTEGER NOT NULL,
  first_seen DATE,
  last_seen DATE
);

CREATE TABLE tie_statement (
  tie VARCHAR NOT NULL,
  statement VARCHAR NOT NULL,
  says VARCHAR NOT NULL         -- holds, ends, suspends, begins, resumes, planned, denied or imagined
);

-- Events that other datasets coded, one row each.
CREATE TABLE record (
  dataset VARCHAR NOT NULL,     -- gdelt, icews, polecat or acled
  id VARCHAR NOT NULL,          -- its id there
  day DATE NOT NULL,
  type VARCHAR NOT NULL,        -- PLOVER
  mode VARCHAR,
  cameo VARCHAR,
  source VARCHAR NOT NULL,      -- actor code, '' where the dataset has none
  source_sector VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  target_sector VARCHAR NOT NULL,
  place VARCHAR,                -- ISO 3166 alpha-3
  place_name VARCHAR,
  latitude FLOAT,
  longitude FLOAT,
  intensity FLOAT,              -- the dataset's own scale
  mentions INTEGER,
  outlets INTEGER,
  articles INTEGER,
  tone FLOAT,
  deaths INTEGER,
  address VARCHAR,
  text VARCHAR                  -- sentence or note, where the dataset gives one
);
CREATE TABLE import (
  dataset VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  hash VARCHAR NOT NULL,        -- SHA-256 of the file, so that it is taken once
  records BIGINT NOT NULL,
  refused BIGINT NOT NULL
);

-- What users ask: documented in docs/ledger.md.
CREATE VIEW articles AS
SELECT a.id, a.name, a.form, a.outlet, a.title, a.published, a.language, a.licence, a.address,
  a.carries,
  (SELECT count(*) FROM copy c WHERE c.article = a.id) AS copies,
  (SELECT count(*) FROM statement s WHERE s.article = a.id) AS statements,
  length(a.text) AS characters
FROM article a;

CREATE VIEW statements AS
SELECT s.id, s.article, a.outlet, a.published, m.event, s.kind, s.type, s.mode, s.cameo,
  s.standing, s.modality, s.factuality, s.when_from, s.when_to, s.place, s.confidence, s.rule,
  s.begin_point AS begin, s.end_point AS "end", s.evidence AS text, s.sentence
FROM statement s JOIN article a ON a.id = s.article LEFT JOIN mention m ON m.id = s.id;

CREATE VIEW roles AS SELECT statement, role, actor, sector FROM statement_role;
CREATE VIEW attributions AS SELECT statement, depth, speaker FROM statement_source;
CREATE VIEW amounts AS
SELECT statement, try_cast(value AS DOUBLE) AS value, unit, bound FROM statement_amount;

CREATE VIEW reports AS
SELECT r.event, r.article, a.outlet, r.origin, a.published, a.carries, a.address
FROM report r JOIN article a ON a.id = r.article;

CREATE VIEW events AS
SELECT e.id, 'articles' AS dataset, e.type, e.mode, e.cameo, e.status, e.label, e.first_day,
  e.last_day, e.day_known, e.place, r.source, coalesce(r.target, r.host) AS target, r.host, r.participant, e.reports, e.outlets,
  e.tellers, e.contradictions, e.first_seen, e.last_seen, NULL::VARCHAR AS address,
  NULL::FLOAT AS intensity
FROM event e LEFT JOIN (
  SELECT event,
    string_agg(who, ';' ORDER BY who) FILTER (WHERE role = 'source') AS source,
    string_agg(who, ';' ORDER BY who) FILTER (WHERE role = 'target') AS target,
    string_agg(who, ';' ORDER BY who) FILTER (WHERE role = 'host') AS host,
    string_agg(who, ';' ORDER BY who) FILTER (WHERE role = 'participant') AS participant
  FROM (SELECT event, role, actor || CASE sector WHEN '' THEN '' ELSE '.' || sector END AS who
        FROM event_role)
  GROUP BY event) r ON r.event = e.id
UNION ALL
SELECT dataset || ':' || id, dataset, type, mode, cameo, 'reported', coalesce(text, ''), day, day,
  'stated', place,
  source || CASE source_sector WHEN '' THEN '' ELSE '.' || source_sector END,
  target || CASE target_sector WHEN '' THEN '' ELSE '.' || target_sector END,
  NULL, NULL, coalesce(articles, 1), coalesce(outlets, 1), 0, 0, day, day, address, intensity
FROM record;

-- One row for each pair of a source and a target, or of a source and a host where nobody is the
-- target: what measures and forecasts count.
CREATE VIEW dyads AS
SELECT s.event, 'articles' AS dataset, e.first_day AS day, e.type, e.mode, e.cameo, e.status,
  s.actor AS source, s.sector AS source_sector, t.actor AS target, t.sector AS target_sector,
  e.outlets
FROM event e
JOIN event_role s ON s.event = e.id AND s.role = 'source'
JOIN (
  SELECT event, actor, sector FROM event_role r
  WHERE role = 'target' OR (role = 'host' AND NOT EXISTS (
    SELECT 1 FROM event_role t WHERE t.event = r.event AND t.role = 'target'))) t ON t.event = e.id
UNION ALL
SELECT dataset || ':' || id, dataset, day, type, mode, cameo, 'reported', source, source_sector,
  target, target_sector, coalesce(outlets, 1)
FROM record WHERE source <> '' AND target <> '';

CREATE VIEW differences AS SELECT event, about, kind, verdict, value, mention, as_of FROM difference;

CREATE VIEW ties AS
SELECT id, type, state, source, target, since, until, reference, reference_note, reports, outlets, tellers, first_seen, last_seen
FROM tie;

CREATE VIEW outlets AS
SELECT outlet, count(*) AS articles, count(carries) AS carrying, sum(statements)::BIGINT AS statements,
  min(published) AS first, max(published) AS last
FROM (SELECT coalesce(outlet, '(none)') AS outlet, carries, published,
        (SELECT count(*) FROM statement s WHERE s.article = a.id) AS statements
      FROM article a)
GROUP BY outlet;
