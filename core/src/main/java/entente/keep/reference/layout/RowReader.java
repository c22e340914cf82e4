package entente.keep.reference.layout;

/** Reads the rows of one table, in their order; made anew for each. */
interface RowReader {
  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException if a cell is broken; the message says which and how
   */
  void read(Cells cells, Taking taking);

  /** Hands over what can be told only after the last row. */
  default void finish(Taking taking) {}
}
