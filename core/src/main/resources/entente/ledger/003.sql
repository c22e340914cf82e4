-- What others publish and a user brings: votes, ideal points, alliances, series, flows. It is read
-- through the views whose names begin with reference_, which are no part of an export: it is not ours
-- to hand on.
CREATE TABLE reference_file (
  file INTEGER NOT NULL,        -- 1 for the first that was taken
  kind VARCHAR NOT NULL,        -- votes, roll-calls, ideal-points, alliances, ...
  layout VARCHAR NOT NULL,      -- whose columns it has
  publisher VARCHAR NOT NULL,
  name VARCHAR NOT NULL,        -- the file's own name, without folders
  hash VARCHAR NOT NULL,        -- SHA-256 of its bytes, so that it is taken once
  taken BIGINT NOT NULL,        -- rows that it gave when it was taken
  first_year INTEGER,           -- of its data
  last_year INTEGER
);
CREATE TABLE roll_call (
  id INTEGER NOT NULL,          -- rcid
  session INTEGER,
  day DATE NOT NULL,
  resolution VARCHAR,
  important INTEGER,            -- 1 where the United States declared it so, 0 where not
  amendment INTEGER,
  paragraph INTEGER,
  title VARCHAR,
  description VARCHAR,
  file INTEGER NOT NULL
);
CREATE TABLE vote (
  roll_call INTEGER NOT NULL,
  state VARCHAR NOT NULL,
  vote INTEGER NOT NULL,        -- 1 yes, 2 abstain, 3 no, 8 absent
  file INTEGER NOT NULL
);
CREATE TABLE ideal_point (
  state VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  version VARCHAR NOT NULL,     -- all, fp or legacy
  estimate DOUBLE NOT NULL,
  q5 DOUBLE,
  q95 DOUBLE,
  votes INTEGER,
  file INTEGER NOT NULL
);
CREATE TABLE alliance (
  state VARCHAR NOT NULL,       -- who is obliged
  partner VARCHAR NOT NULL,     -- to whom
  defence INTEGER NOT NULL,     -- 1 or 0, as the others
  offence INTEGER NOT NULL,
  neutrality INTEGER NOT NULL,
  nonaggression INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,   -- inclusive
  file INTEGER NOT NULL
);
CREATE TABLE system_member (
  state VARCHAR NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,       -- inclusive; the latest of all is where the list ends, not the state
  file INTEGER NOT NULL
);
CREATE TABLE capability (
  state VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  share DOUBLE NOT NULL,        -- of the world's material capabilities, 0 to 1
  file INTEGER NOT NULL
);
CREATE TABLE series_value (
  name VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  partner VARCHAR NOT NULL,     -- empty where there is none
  date VARCHAR NOT NULL,          -- YYYY[-MM[-DD]]
  value DOUBLE NOT NULL,
  exposure DOUBLE,
  file INTEGER NOT NULL
);
CREATE TABLE series_note (
  name VARCHAR NOT NULL,
  state VARCHAR NOT NULL,       -- empty where it holds for all
  since VARCHAR,                -- YYYY[-MM[-DD]]; NULL for ever before
  until VARCHAR,                -- inclusive; NULL for ever after
  note VARCHAR NOT NULL,
  file INTEGER NOT NULL
);
CREATE TABLE flow (
  instrument VARCHAR NOT NULL,
  source VARCHAR NOT NULL,      -- who has the influence
  target VARCHAR NOT NULL,      -- on whom
  year INTEGER NOT NULL,
  value DOUBLE NOT NULL,
  total DOUBLE,                 -- of the target with all
  file INTEGER NOT NULL
);

CREATE VIEW reference_roll_calls AS
SELECT id, session, day, resolution, important = 1 AS important, amendment = 1 AS amendment,
  paragraph = 1 AS paragraph, title, description, file
FROM roll_call;
CREATE VIEW reference_votes AS
SELECT v.roll_call, r.day, v.state,
  CASE v.vote WHEN 1 THEN 'yes' WHEN 2 THEN 'abstain' WHEN 3 THEN 'no' ELSE 'absent' END AS vote,
  v.file
FROM vote v LEFT JOIN roll_call r ON r.id = v.roll_call;
CREATE VIEW reference_ideal_points AS
SELECT state, year, version, estimate, q5, q95, votes, file FROM ideal_point;
CREATE VIEW reference_alliances AS
SELECT state, partner, defence = 1 AS defence, offence = 1 AS offence, neutrality = 1 AS neutrality,
  nonaggression = 1 AS nonaggression, consultation = 1 AS consultation, first_year, last_year, file
FROM alliance;
CREATE VIEW reference_system_members AS
SELECT state, first_day,
  CASE WHEN last_day < (SELECT max(last_day) FROM system_member) THEN last_day END AS last_day,
  file
FROM system_member;
CREATE VIEW reference_capabilities AS SELECT state, year, share, file FROM capability;
CREATE VIEW reference_series AS
SELECT name, state, partner, date, value, exposure, file FROM series_value;
CREATE VIEW reference_series_notes AS
SELECT name, state, since, until, note, file FROM series_note;
CREATE VIEW reference_flows AS
SELECT instrument, source, target, year, value, total, file FROM flow;
CREATE VIEW reference_files AS
SELECT f.file, f.kind, f.layout, f.publisher, f.name, f.hash, f.taken,
  coalesce(n.kept, 0)::BIGINT AS kept, f.first_year, f.last_year
FROM reference_file f LEFT JOIN (
  SELECT file, sum(kept) AS kept FROM (
    SELECT file, count(*) AS kept FROM roll_call GROUP BY file
    UNION ALL SELECT file, count(*) FROM vote GROUP BY file
    UNION ALL SELECT file, count(*) FROM ideal_point GROUP BY file
    UNION ALL SELECT file, count(*) FROM alliance GROUP BY file
    UNION ALL SELECT file, count(*) FROM system_member GROUP BY file
    UNION ALL SELECT file, count(*) FROM capability GROUP BY file
    UNION ALL SELECT file, count(*) FROM series_value GROUP BY file
    UNION ALL SELECT file, count(*) FROM series_note GROUP BY file
    UNION ALL SELECT file, count(*) FROM flow GROUP BY file) GROUP BY file) n USING (file);
