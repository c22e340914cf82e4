package entente.read.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads codebooks: the one that comes with the program, and folders of users' own files that add to
 * it or take the place of its files.
 */
public final class CodebookReader {
  private static final String HOME = "/entente/codebook/";
  private static final String CUES = "cues.yaml";

  private CodebookReader() {}

  /** {@return the codebook that comes with the program} */
  public static Codebook shipped() {
    return assemble(shippedFiles(), List.of());
  }

  /**
   * Reads the program's codebook with a user's folder laid over it: a file of the same name takes
   * the place of the program's, any other {@code .yaml} file is added, as a type of its own or,
   * with {@code extends}, to the rules of a type; the words in a {@code cues.yaml} are added to the
   * program's lists.
   *
   * @throws CodebookException if the folder cannot be read or a file in it is wrong
   */
  public static Codebook with(Path folder) {
    Map<String, Yaml> files = shippedFiles();
    List<Yaml> ownCues = new ArrayList<>();
    try (Stream<Path> own = Files.list(folder)) {
      for (Path path : own.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        String name = String.valueOf(path.getFileName());
        Yaml file = Yaml.parse(path.toString(), Files.readString(path));
        if (name.equals(CUES)) {
          ownCues.add(file);
        } else {
          files.put(name, file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CodebookException(
          folder.toString(),
          0,
          "cannot be read as a codebook folder. Give a folder of .yaml files.");
    }
    return assemble(files, ownCues);
  }

  private static Codebook assemble(Map<String, Yaml> files, List<Yaml> ownCues) {
    List<StatementType> types = new ArrayList<>();
    List<TypeFile> additions = new ArrayList<>();
    Map<String, Set<String>> cues = new LinkedHashMap<>();
    for (Map.Entry<String, Yaml> file : files.entrySet()) {
      if (file.getKey().equals(CUES)) {
        readCues(file.getValue(), cues);
        requireAll(file.getValue(), cues);
      } else if (new TypeFile(file.getValue()).isAddition()) {
        additions.add(new TypeFile(file.getValue()));
      } else {
        StatementType type = new TypeFile(file.getValue()).read();
        if (types.stream().anyMatch(other -> other.name().equals(type.name()))) {
          throw file.getValue()
              .wrong(
                  "a second file defines '"
                      + type.name()
                      + "'. Name it apart, or write 'extends:' to add rules to it.");
        }
        types.add(type);
      }
    }
    additions.forEach(file -> add(file, types));
    ownCues.forEach(file -> readCues(file, cues));
    return new Codebook(types, new Cues(cues));
  }

  private static void add(TypeFile addition, List<StatementType> types) {
    String name = addition.extended();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).name().equals(name)) {
        types.set(i, addition.added(types.get(i)));
        return;
      }
    }
    throw addition
        .file()
        .wrong(
            "there is no type '" + name + "' to extend. Name one that 'entente codebook' lists.");
  }

  private static void readCues(Yaml file, Map<String, Set<String>> cues) {
    file.entries(Set.copyOf(Cues.NAMES))
        .forEach((name, words) ->
            cues.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(words.texts()));
  }

  private static void requireAll(Yaml file, Map<String, Set<String>> cues) {
    for (String name : Cues.NAMES) {
      if (!cues.containsKey(name)) {
        throw file.wrong("the list '" + name + ":' is missing.");
      }
    }
  }

  private static Map<String, Yaml> shippedFiles() {
    Map<String, Yaml> files = new LinkedHashMap<>();
    for (String name : resource("index.txt").lines().toList()) {
      files.put(name, Yaml.parse("codebook/" + name, resource(name)));
    }
    return files;
  }

  private static String resource(String name) {
    try (InputStream in = CodebookReader.class.getResourceAsStream(HOME + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its codebook file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
