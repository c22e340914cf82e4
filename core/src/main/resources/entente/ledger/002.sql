-- Why statements tell of one event, and what else an export of the whole ledger shows.
CREATE VIEW links AS SELECT mention, other, weight, reasons FROM link;
CREATE VIEW mentions AS SELECT id, article, statement, event FROM mention;
CREATE VIEW facts AS SELECT article, ordinal, attribute, value FROM fact;
CREATE VIEW copies AS SELECT article, name, address, outlet, published FROM copy;
CREATE VIEW reprints AS SELECT article, other, containment FROM reprint;
CREATE VIEW tellings AS SELECT tie, statement, says FROM tie_statement;
