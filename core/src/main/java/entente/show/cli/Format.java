package entente.show.cli;

/** The forms in which statements can be written. */
enum Format {
  TERMINAL,
  JSONL,
  CSV,
  HTML
}
