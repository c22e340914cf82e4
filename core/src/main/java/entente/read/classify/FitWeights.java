package entente.read.classify;

/**
 * What each sign counts for a type, in natural logarithms, learnt by a conditional logit over the
 * types of a sentence (McFadden 1974) on the program's own sentences; {@code ClassifyFigures} in
 * the tests learns them.
 *
 * @param opinion for the logarithm of the second opinion's probability
 * @param rule for a rule having fired at all
 * @param source for who does it fitting the mark, and so on as in {@link Fit}
 */
record FitWeights(
    double opinion,
    double rule,
    double source,
    double target,
    double both,
    double turned,
    double held) {
  /** As learnt. */
  static final FitWeights LEARNT = new FitWeights(1.58, -0.23, 0.96, 0.43, 0.63, -0.05, 0.98);

  /** {@return what speaks for the type of an event that a rule found} */
  double evidence(Fit fit) {
    return rule
        + source * fit.source()
        + target * fit.target()
        + both * fit.both()
        + turned * fit.turned()
        + held * fit.held();
  }
}
