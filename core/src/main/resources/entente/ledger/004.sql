-- What was foreseen with a probability, by the program or by a user. It is not made of articles, so
-- that no article takes it away.
CREATE TABLE forecast (
  id VARCHAR NOT NULL,          -- f and twelve digits of the content's SHA-256
  as_of DATE NOT NULL,          -- the day on which it was foreseen
  until DATE NOT NULL,          -- the last day that counts, later than as_of
  source VARCHAR NOT NULL,      -- actor code, '' for any
  type VARCHAR NOT NULL,        -- codebook type, '' for any
  target VARCHAR NOT NULL,      -- actor code, '' for any
  probability DOUBLE NOT NULL,  -- 0 to 1
  foreseer VARCHAR NOT NULL,    -- entente, or the name that a user gave
  reason VARCHAR NOT NULL       -- '' for none
);

CREATE VIEW forecasts AS
SELECT id, as_of, until, source, type, target, probability, foreseer, reason FROM forecast;
