package entente.show.cli;

import entente.show.site.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines of states, the shipped ones or a user's own. */
final class OutlinesFile {
  private static final String SHIPPED = "/entente/show/site/outlines.json";
  private static final long LARGEST = 20_000_000;
  private static final Set<String> SHAPES = Set.of("Polygon", "MultiPolygon", "Point");

  private OutlinesFile() {}

  static Maps.Outlines shipped() {
    try (InputStream in = OutlinesFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is not there");
      }
      return new Maps.Outlines(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the outlines of a user's file}
   *
   * @throws UserError if it is not understood; the message says why
   */
  static Maps.Outlines of(Path file) {
    String written = written(file);
    JsonNode features;
    try {
      features = JsonMapper.shared().readTree(written).path("features");
    } catch (JacksonException e) {
      throw wrong(file, "it is no JSON");
    }
    if (!features.isArray() || features.isEmpty()) {
      throw wrong(file, "it has no list of features");
    }
    boolean coded = false;
    int number = 0;
    for (JsonNode feature : features) {
      number++;
      JsonNode code = feature.path("properties").path("code");
      if (!code.isMissingNode() && !code.isString()) {
        throw wrong(file, "the code of feature " + number + " is no text");
      }
      coded |= !code.asString("").isEmpty();
      JsonNode shape = feature.path("geometry");
      if (!SHAPES.contains(shape.path("type").asString("")) || !isPlaced(shape)) {
        throw wrong(
            file, "feature " + number + " is no Polygon, MultiPolygon or Point with coordinates");
      }
    }
    if (!coded) {
      throw wrong(file, "no feature has a property 'code'");
    }
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    return new Maps.Outlines(written, Optional.of(name.toString()));
  }

  private static String written(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw wrong(file, "it is larger than 20 MB");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserError(file + " cannot be read; give a GeoJSON file in UTF-8 with --outlines.");
    }
  }

  /** Coordinates are lists of numbers, three lists deep for a polygon, four for several. */
  private static boolean isPlaced(JsonNode shape) {
    JsonNode inner = shape.path("coordinates");
    int depth =
        switch (shape.path("type").asString("")) {
          case "Point" -> 1;
          case "Polygon" -> 3;
          default -> 4;
        };
    for (int i = 1; i < depth; i++) {
      inner = inner.path(0);
    }
    return inner.path(0).isNumber() && inner.path(1).isNumber();
  }

  private static UserError wrong(Path file, String reason) {
    return new UserError(
        "%s is not understood as outlines: %s. Give GeoJSON with features that have a property 'code', such as KAZ."
            .formatted(file, reason));
  }
}
