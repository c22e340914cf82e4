package entente.foresee;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import entente.foresee.rank.Forecaster;
import entente.foresee.rank.LearningSpan;
import entente.foresee.rank.Question;
import entente.foresee.rule.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Times forecasting over made-up worlds: building the graph, learning, asking. Not a test; run its
 * {@code main} with the number of threads, {@code newest} or a number of days for those to learn
 * from, and the numbers of facts. Seconds in brackets are of processors, which other programs on
 * the machine hardly change.
 */
public final class ForeseeBenchmark {
  private static final int DAYS = 365;
  private static final int TYPES = 200;
  private static final int STATES = 150;
  private static final int QUESTIONS = 1000;
  private static final double ACTORS_PER_ROOT = 6.3;

  private ForeseeBenchmark() {}

  public static void main(String[] arguments) {
    int threads = Integer.parseInt(arguments[0]);
    int days = arguments[1].equals("newest") ? 0 : Integer.parseInt(arguments[1]);
    for (int i = 2; i < arguments.length; i++) {
      time(Integer.parseInt(arguments[i]), threads, days);
    }
  }

  private static void time(int facts, int threads, int days) {
    Watch watch = new Watch();
    GraphBuilder builder = world(facts);
    watch.say("generating " + facts + " facts");
    EventGraph graph = builder.build(added -> "");
    watch.say("building a graph of " + graph.actors().size() + " actors");
    int until = graph.lastDay() + 1;
    int from = days == 0 ? LearningSpan.from(graph, until) : until - days;
    try (Forecaster forecaster = new Forecaster(graph, Forecaster.noPoints(graph), from, threads)) {
      forecaster.advance(from);
      watch.say("remembering " + graph.from(from) + " facts");
      forecaster.advance(until);
      watch.say(
          "learning from "
              + (graph.size() - graph.from(from))
              + " facts on "
              + threads
              + " threads");
      long candidates = 0;
      long rules = 0;
      double best = 0;
      for (Sheet sheet : forecaster.askAll(questions(graph))) {
        candidates += sheet.size();
        rules += sheet.start(sheet.size());
        for (float score : forecaster.scores(sheet)) {
          best = Math.max(best, score);
        }
      }
      watch.say(
          String.format(
              Locale.ROOT,
              "asking %d questions, with %.0f candidates and %.0f rules each; best score %.1f",
              QUESTIONS,
              candidates / (double) QUESTIONS,
              rules / (double) QUESTIONS,
              best));
      System.out.println("used heap " + usedMegabytes() + " MB");
    }
  }

  private static final class Watch {
    private long begin = System.nanoTime();
    private double processors = processors();

    void say(String what) {
      System.out.printf(
          Locale.ROOT,
          "%.2f s (%.2f s) %s%n",
          (System.nanoTime() - begin) / 1e9,
          processors() - processors,
          what);
      begin = System.nanoTime();
      processors = processors();
    }

    private static double processors() {
      return ProcessHandle.current()
          .info()
          .totalCpuDuration()
          .map(each -> each.toMillis() / 1000.0)
          .orElse(Double.NaN);
    }
  }

  private static long usedMegabytes() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  /** What the facts of the last days let one ask. */
  private static List<Question> questions(EventGraph graph) {
    SplittableRandom random = new SplittableRandom(2);
    List<Question> questions = new ArrayList<>();
    int newest = Math.min(graph.size(), 30 * QUESTIONS);
    for (int i = 0; i < QUESTIONS; i++) {
      int fact = graph.size() - 1 - random.nextInt(newest);
      questions.add(new Question(graph.source(fact), graph.type(fact), List.of()));
    }
    return questions;
  }

  /** Some actors and types are in most facts; most facts are like one of the weeks before. */
  private static GraphBuilder world(int facts) {
    SplittableRandom random = new SplittableRandom(1);
    GraphBuilder builder = new GraphBuilder();
    int size = (int) (ACTORS_PER_ROOT * Math.sqrt(facts));
    int[] actors = new int[size];
    for (int i = 0; i < size; i++) {
      actors[i] = builder.actor(name(i));
    }
    int[] types = new int[TYPES];
    for (int i = 0; i < TYPES; i++) {
      types[i] = builder.type("type " + i);
    }
    int[][] made = new int[facts][];
    for (int i = 0; i < facts; i++) {
      int day = (int) ((long) i * DAYS / facts);
      int weeks = Math.max(1, facts / 12);
      int[] old = i == 0 ? null : made[i - 1 - random.nextInt(Math.min(i, weeks))];
      double like = random.nextDouble();
      if (old == null || like >= 0.8) {
        made[i] = new int[] {zipf(random, size), zipf(random, TYPES), zipf(random, size)};
      } else if (like < 0.5) {
        made[i] = old;
      } else if (like < 0.65) {
        made[i] = new int[] {old[0], zipf(random, TYPES), old[2]};
      } else {
        made[i] = new int[] {old[0], old[1], zipf(random, size)};
      }
      builder.add(actors[made[i][0]], types[made[i][1]], actors[made[i][2]], day);
    }
    return builder;
  }

  /** The first are states, the others parts of them. */
  private static String name(int number) {
    int state = number % STATES;
    String code = "" + (char) ('A' + state / 26) + (char) ('A' + state % 26) + 'X';
    int part = number / STATES;
    return part == 0 ? code : code + ".P" + (char) ('A' + part / 26) + (char) ('A' + part % 26);
  }

  /** By inverting the integral of 1 / x. */
  private static int zipf(SplittableRandom random, int size) {
    return (int) Math.exp(random.nextDouble() * Math.log(size + 1)) - 1;
  }
}
