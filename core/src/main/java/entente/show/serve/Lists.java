package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.keep.store.TableParquet;
import entente.keep.store.View;
import entente.show.interchange.TableCsv;
import entente.show.site.Frame;
import entente.show.site.Here;
import entente.show.site.ListPages;
import entente.show.site.Listed;
import entente.show.site.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Answers with lists: a page of rows, all of them as CSV, or some as JSON. */
final class Lists {
  private static final int ON_A_PAGE = 50;
  private static final int MOST_ON_A_PAGE = 500;
  private static final int IN_JSON = 100;
  private static final int MOST_IN_JSON = 10_000;

  private Lists() {}

  static Answer events(Asked asked) {
    return list(asked, View.EVENTS);
  }

  static Answer articles(Asked asked) {
    return list(asked, View.ARTICLES);
  }

  static Answer ties(Asked asked) {
    return list(asked, View.TIES);
  }

  static Answer statements(Asked asked) {
    return list(asked, View.STATEMENTS);
  }

  static Answer sources(Asked asked) {
    return list(asked, View.SOURCES);
  }

  private static Answer list(Asked asked, View view) {
    return switch (asked.form()) {
      case CSV -> csv(run(asked.queries(), view, all(asked, view)));
      case PARQUET -> {
        Filter filter = all(asked, view);
        yield parquet(file ->
            understood(() -> {
              asked.queries().parquet(view, filter, file);
              return file;
            }));
      }
      case JSON -> json(asked, view);
      case HTML -> page(asked, view);
      case SVG, PNG -> throw Unanswered.noDrawing();
    };
  }

  private static Filter all(Asked asked, View view) {
    return Filters.of(view, asked.query(), OptionalInt.empty(), Integer.MAX_VALUE / 2);
  }

  /** {@return the rows as CSV or Parquet} */
  static Answer table(Form form, Table table) {
    return form == Form.PARQUET ? parquet(file -> TableParquet.write(table, file)) : csv(table);
  }

  /** {@return the file that the writer makes at the place it is given} */
  static Answer parquet(Consumer<Path> writer) {
    try {
      Path file = Files.createTempFile("entente-", ".parquet");
      Files.delete(file);
      try {
        writer.accept(file);
      } catch (RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return Answer.made(Answer.PARQUET, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the rows as the command line writes them} */
  private static Answer csv(Table table) {
    StringWriter writer = new StringWriter();
    try {
      TableCsv.write(table, writer, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(Answer.CSV, writer.toString());
  }

  private static Answer json(Asked asked, View view) {
    Listed listed = listed(asked, view, IN_JSON, MOST_IN_JSON);
    ObjectNode document = Documents.empty();
    document.put("total", listed.all());
    document.put("offset", listed.offset());
    document.set("rows", Documents.rows(listed.rows()));
    return Documents.answer(document);
  }

  private static Answer page(Asked asked, View view) {
    Listed listed = listed(asked, view, ON_A_PAGE, MOST_ON_A_PAGE);
    ListPages pages = new ListPages(asked.names());
    Here here = asked.here();
    Page page =
        switch (view) {
          case EVENTS -> pages.events(listed, types(asked, view), view.standings(), here);
          case TIES -> pages.ties(listed, types(asked, view), view.standings(), here);
          case STATEMENTS -> pages.statements(listed, types(asked, view), view.standings(), here);
          case ARTICLES -> pages.articles(listed, here);
          case SOURCES -> pages.sources(listed, here);
        };
    return Answer.of(Answer.HTML, Frame.of(page, here));
  }

  private static List<String> types(Asked asked, View view) {
    return view == View.EVENTS
        ? asked.queries().eventTypes().stream().sorted().toList()
        : asked.queries().types(view);
  }

  private static Listed listed(Asked asked, View view, int usual, int most) {
    Filter filter = Filters.of(view, asked.query(), OptionalInt.of(usual), most);
    Table rows = run(asked.queries(), view, filter);
    return new Listed(
        rows, asked.queries().count(view, filter), filter.offset(), filter.limit().orElse(usual));
  }

  private static Table run(LedgerQueries queries, View view, Filter filter) {
    return understood(() -> queries.run(view, filter));
  }

  /** A column that is not there is the asker's slip. */
  private static <T> T understood(Supplier<T> question) {
    try {
      return question.get();
    } catch (LedgerException e) {
      String words = String.valueOf(e.getMessage());
      throw Unanswered.mistake(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
  }
}
