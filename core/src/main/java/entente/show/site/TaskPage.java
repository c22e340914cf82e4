package entente.show.site;

import java.util.ArrayList;
import java.util.List;

/** How work that takes long stands; a script keeps it up to date. */
public final class TaskPage {
  private TaskPage() {}

  /** {@return the page} */
  public static Page of(TaskView task) {
    String path = Address.task(task.id());
    List<Html> parts = new ArrayList<>();
    parts.add(
        Tag.named("p").css("lead doing-now").with("role", "status").of(task.doing()));
    parts.add(bar(task));
    parts.add(
        Tag.named("div")
            .css("doing ways")
            .of(
                task.isOver()
                    ? Html.NONE
                    : Html.all(
                        Tag.named("form")
                            .css("stop")
                            .with("method", "post")
                            .leading("action", path + "/stop")
                            .of(Tag.named("button").of("Stop")),
                        Tag.link(path).css("again").of("Look again")),
                task.next().isEmpty()
                    ? Html.NONE
                    : Tag.link(task.next()).css("next").of("Open what was read")));
    parts.add(
        Tag.named("p")
            .css("soft earlier")
            .of(task.more() == 0 ? "" : task.more() + " earlier ones are not listed."));
    parts.add(
        Tag.named("ul")
            .css("came")
            .with("aria-label", "What came of each article")
            .around(task.lines().stream().map(TaskPage::line).toList()));
    parts.add(Tag.named("p").of(Tag.link("/read").of("Read something else")));
    Html main =
        Tag.named("div")
            .css("task")
            .with("data-task", path)
            .with("data-state", task.state().word())
            .around(parts);
    return Page.of(task.title(), main, "json").uncited().with("task");
  }

  private static Html bar(TaskView task) {
    Tag bar = Tag.named("progress").with("aria-label", "Articles that are done");
    if (task.all() > 0 && (task.done() > 0 || task.isOver())) {
      return Tag.named("p")
          .css("bar-of")
          .of(
              bar.with("max", String.valueOf(task.all()))
                  .with("value", String.valueOf(task.done()))
                  .of(),
              Tag.named("span").css("count").of(" " + task.done() + " of " + task.all()));
    }
    return Tag.named("p")
        .css("bar-of")
        .of(
            task.isOver() ? bar.with("max", "1").with("value", "1").of() : bar.of(),
            Tag.named("span").css("count").of(""));
  }

  private static Html line(TaskView.Line line) {
    Html name =
        line.path().isEmpty()
            ? Tag.named("strong").of(line.name())
            : Tag.link(line.path()).of(line.name());
    return Tag.named("li").of(name, " ", Tag.named("span").css("soft").of(line.words()));
  }
}
