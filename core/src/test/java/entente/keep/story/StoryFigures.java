package entente.keep.story;

import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how well events are told apart on the example stories, and where it went wrong and why.
 */
final class StoryFigures {
  private StoryFigures() {}

  public static void main(String[] folders) throws IOException {
    Map<String, String> allGold = new HashMap<>();
    Map<String, String> allFound = new HashMap<>();
    for (String folder : folders) {
      List<Story> stories = Story.in(Path.of(folder));
      StoryLedger ledger = new StoryLedger(stories, Files.createTempDirectory("stories"));
      Map<StoryLedger.Item, String> gold = ledger.gold();
      Map<StoryLedger.Item, String> found = ledger.found();
      mistakes(ledger, gold, found);
      System.out.println(folder + " " + ledger.file());
      System.out.println("all " + gold.size() + ": " + BCubed.of(gold, found));
      Map<StoryLedger.Item, String> read = new HashMap<>(found);
      read.keySet().retainAll(ledger.statements().keySet());
      Map<StoryLedger.Item, String> goldRead = new HashMap<>(gold);
      goldRead.keySet().retainAll(read.keySet());
      System.out.println("read " + read.size() + ": " + BCubed.of(goldRead, read));
      gold.forEach((item, event) -> allGold.put(item.toString(), event));
      found.forEach((item, event) -> allFound.put(item.toString(), folder + " " + event));
    }
    System.out.println("all folders " + allGold.size() + ": " + BCubed.of(allGold, allFound));
  }

  private static void mistakes(
      StoryLedger ledger, Map<StoryLedger.Item, String> gold, Map<StoryLedger.Item, String> found) {
    Map<StoryLedger.Item, String> statements = ledger.statements();
    gold.keySet().stream()
        .filter(item -> !statements.containsKey(item))
        .forEach(item -> System.out.println("not read: " + gold.get(item) + " " + item.article()));
    try (LedgerQueries queries = LedgerQueries.open(ledger.file())) {
      statements.forEach((one, id) ->
          statements.forEach((other, otherId) -> {
            boolean should = gold.get(one).equals(gold.get(other));
            boolean is = found.get(one).equals(found.get(other));
            if (should != is && id.compareTo(otherId) < 0) {
              System.out.println(
                  (should ? "apart: " : "together: ")
                      + gold.get(one)
                      + " "
                      + one.article()
                      + " / "
                      + gold.get(other)
                      + " "
                      + other.article()
                      + " "
                      + why(queries, id, otherId));
            }
          }));
    }
  }

  private static String why(LedgerQueries queries, String one, String other) {
    Table link =
        queries.table(
            "SELECT round(weight, 2), reasons FROM links WHERE mention = ? AND other = ?",
            List.of(one, other));
    return one.substring(0, 4)
        + " "
        + other.substring(0, 4)
        + " "
        + (link.rows().isEmpty() ? "not compared, or never one" : link.rows().getFirst());
  }
}
