package entente.show.serve;

import entente.keep.store.Exercise;
import entente.measure.pole.Pole;
import entente.show.Names;
import entente.show.site.Arc;
import entente.show.site.Course;
import entente.show.site.LedgerMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The map as JSON: a list of days, and for each state lists of figures as long as that one. */
final class MapDocument {
  private static final double THOUSAND = 1000;

  private MapDocument() {}

  static ObjectNode of(LedgerMap map, Pole pole, Names names) {
    ObjectNode document = Documents.empty();
    document.put("pole", pole.name());
    document.put("label", pole.label());
    document.put("leader", pole.leader());
    ArrayNode poles = document.putArray("poles");
    map.poles()
        .forEach(each -> poles.addObject().put("pole", each.name()).put("label", each.label()));
    ArrayNode days = document.putArray("days");
    map.days().forEach(day -> days.add(day.toString()));
    Set<String> codes = new TreeSet<>(Set.of(pole.leader()));
    ArrayNode states = document.putArray("states");
    for (Course course : map.toward(pole)) {
      codes.add(course.state());
      state(states.addObject(), course);
    }
    ArrayNode exercises = document.putArray("exercises");
    for (Exercise each : map.exercises()) {
      codes.addAll(each.actors());
      each.place().ifPresent(codes::add);
      exercise(exercises.addObject(), each);
    }
    ArrayNode ties = document.putArray("ties");
    for (Arc each : map.arcs()) {
      codes.add(each.source());
      codes.add(each.target());
      tie(ties.addObject(), each);
    }
    ObjectNode named = document.putObject("names");
    codes.forEach(code -> named.put(code, names.ofPlace(code)));
    return document;
  }

  private static void state(ObjectNode node, Course course) {
    node.put("state", course.state());
    shares(node.putArray("share"), course, figure -> figure.share().estimate());
    shares(node.putArray("low"), course, figure -> figure.share().low());
    shares(node.putArray("high"), course, figure -> figure.share().high());
    ArrayNode cooperation = node.putArray("cooperation");
    ArrayNode conflict = node.putArray("conflict");
    for (Optional<Course.Figure> each : course.figures()) {
      cooperation.add(each.map(Course.Figure::cooperation).orElse(null));
      conflict.add(each.map(Course.Figure::conflict).orElse(null));
    }
  }

  private static void shares(
      ArrayNode list, Course course, ToDoubleFunction<Course.Figure> figure) {
    for (Optional<Course.Figure> each : course.figures()) {
      if (each.isPresent()) {
        list.add(Math.round(figure.applyAsDouble(each.get()) * THOUSAND) / THOUSAND);
      } else {
        list.addNull();
      }
    }
  }

  private static void exercise(ObjectNode node, Exercise exercise) {
    node.put("id", exercise.id());
    node.put("label", exercise.label());
    node.put("status", exercise.status());
    node.put("day", exercise.day().map(Object::toString).orElse(null));
    node.put("place", exercise.place().orElse(null));
    node.put("place_name", exercise.placeName().orElse(null));
    boolean placed = exercise.latitude().isPresent() && exercise.longitude().isPresent();
    node.put("latitude", placed ? (Double) exercise.latitude().getAsDouble() : null);
    node.put("longitude", placed ? (Double) exercise.longitude().getAsDouble() : null);
    exercise.actors().forEach(node.putArray("actors")::add);
  }

  private static void tie(ObjectNode node, Arc arc) {
    node.put("id", arc.id());
    node.put("type", arc.type());
    arc.instruments().forEach(node.putArray("instruments")::add);
    node.put("state", arc.state());
    node.put("source", arc.source());
    node.put("target", arc.target());
    node.put("since", arc.since().orElse(null));
    node.put("until", arc.until().orElse(null));
    node.put("from", arc.from().map(Object::toString).orElse(null));
    node.put("to", arc.to().map(Object::toString).orElse(null));
    node.put("held", arc.held());
    node.put("address", arc.address().isEmpty() ? null : arc.address());
  }
}
