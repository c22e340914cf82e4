-- What people say was coded wrongly: labelled examples. A correction changes nothing that is coded, and
-- holds the words that it is about, so that it stays when its article goes or is read anew.
CREATE TABLE correction (
  id VARCHAR NOT NULL,          -- c and twelve digits of the content's SHA-256
  statement VARCHAR NOT NULL,
  article VARCHAR NOT NULL,
  begin_utf16 INTEGER NOT NULL,
  end_utf16 INTEGER NOT NULL,
  begin_point INTEGER NOT NULL,
  end_point INTEGER NOT NULL,
  evidence VARCHAR NOT NULL,
  sentence VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,        -- what was coded, this and the next five
  type VARCHAR NOT NULL,
  roles VARCHAR NOT NULL,       -- such as source:USA.GOV,TJK target:RUS
  speakers VARCHAR NOT NULL,    -- outermost first, with commas; '' for the author
  modality VARCHAR NOT NULL,
  factuality VARCHAR NOT NULL,
  standing VARCHAR NOT NULL,
  part VARCHAR NOT NULL,        -- what is wrong: type, standing, statement, speaker or a role
  was VARCHAR NOT NULL,         -- how that part was coded
  should_be VARCHAR NOT NULL,   -- '' for nobody, and where it is no statement at all
  right_kind VARCHAR,           -- of the type that it should be, where the type is wrong
  note VARCHAR NOT NULL,        -- '' for none
  corrector VARCHAR NOT NULL,   -- '' where nobody gave a name
  made VARCHAR NOT NULL         -- in UTC, such as 2026-11-27T10:15:30.123Z
);

CREATE VIEW corrections AS
SELECT id, statement, article, begin_point AS begin, end_point AS "end", evidence AS text, sentence,
  kind, type, roles, speakers, modality, factuality, standing, part, was, should_be, note, corrector,
  made, row_number() OVER (PARTITION BY statement, part ORDER BY made DESC, id DESC) = 1 AS counts
FROM correction;
