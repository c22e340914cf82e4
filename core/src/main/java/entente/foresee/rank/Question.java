package entente.foresee.rank;

import entente.foresee.graph.EventGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * With whom does an actor do something: who acts and asks for the target, or is acted upon and asks
 * for the source.
 *
 * @param given number of the actor that is given
 * @param type the type, seen from its side
 * @param answers numbers of all actors with whom it did so on the asked day, each once; empty where
 *     that is not known
 */
public record Question(int given, int type, List<Integer> answers) {
  public Question {
    answers = List.copyOf(answers);
  }

  /** {@return the questions to which the facts of a day are the answers, from both sides} */
  static List<Question> of(EventGraph graph, int day) {
    int types = graph.types().size();
    Map<Long, Set<Integer>> answers = new LinkedHashMap<>();
    for (int fact = graph.from(day); fact < graph.size() && graph.day(fact) == day; fact++) {
      add(answers, graph.source(fact), graph.type(fact), graph.target(fact), types);
      add(answers, graph.target(fact), graph.type(fact) + types, graph.source(fact), types);
    }
    List<Question> questions = new ArrayList<>();
    answers.forEach((key, all) ->
        questions.add(
            new Question(
                (int) (key / (2L * types)), (int) (key % (2L * types)), List.copyOf(all))));
    return questions;
  }

  private static void add(
      Map<Long, Set<Integer>> answers, int given, int type, int answer, int types) {
    answers.computeIfAbsent(given * (2L * types) + type, key -> new LinkedHashSet<>()).add(answer);
  }
}
