package entente.keep.reference.layout;

import entente.keep.reference.ReferenceRow;

/** Takes what is read from a table. */
public interface Taking {
  /** Takes a row. */
  void row(ReferenceRow row);

  /** Is told that a row of the table was left out, since its state has no code of ours. */
  void leftOut(String state);
}
