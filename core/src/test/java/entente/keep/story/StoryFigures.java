package entente.keep.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints how well events are told apart on the example stories, and what went wrong. */
final class StoryFigures {
  private StoryFigures() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      List<Story> stories = Story.in(Path.of(folder));
      StoryLedger ledger = new StoryLedger(stories, Files.createTempDirectory("stories"));
      Map<StoryLedger.Item, String> gold = ledger.gold();
      Map<StoryLedger.Item, String> found = ledger.found();
      gold.forEach((item, event) ->
          System.out.println(event + " " + item.article() + " -> " + found.get(item)));
      System.out.println(
          folder + " " + gold.size() + " items: " + BCubed.of(gold, found) + " " + ledger.file());
    }
  }
}
