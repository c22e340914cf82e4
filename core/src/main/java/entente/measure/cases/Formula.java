package entente.measure.cases;

/** How a case of one measure is computed. */
interface Formula {
  /**
   * Computes it.
   *
   * @throws CaseException if the case does not give what the formula needs
   */
  Answer of(Given given);
}
