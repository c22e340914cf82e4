package entente.show.plot;

/** What a chart shows, apart from how it is drawn. */
public sealed interface Chart permits SeriesChart, IntervalChart, MatrixChart {
  /** {@return the words around the chart} */
  Heading heading();
}
