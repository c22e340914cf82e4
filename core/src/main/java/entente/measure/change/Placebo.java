package entente.measure.change;

import entente.measure.Measured;

/**
 * How an effect stands among effects at dates or in states where nothing is known to have happened
 * (Abadie, Diamond and Hainmueller 2010).
 */
public final class Placebo {
  private Placebo() {}

  /** {@return the rank of the effect by size, whatever its sign; 1 is the greatest} */
  public static int rank(double effect, double[] placebos) {
    int rank = 1;
    for (double placebo : placebos) {
      rank += Math.abs(placebo) >= Math.abs(effect) ? 1 : 0;
    }
    return rank;
  }

  /** {@return rank / (placebos + 1): how often chance alone does as much; missing without any} */
  public static Measured pValue(double effect, double[] placebos) {
    return placebos.length == 0
        ? Measured.missing("no placebos")
        : Measured.of((double) rank(effect, placebos) / (placebos.length + 1));
  }
}
