package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows function paths such as {@code under>supervision>of} to words, and to actors. */
final class Paths {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "into", "to", "near", "on", "across", "inside", "from", "through");

  /** Nouns for land or what stands on it. */
  private static final Set<String> LANDS =
      Set.of(
          "territory",
          "soil",
          "land",
          "country",
          "nation",
          "state",
          "republic",
          "region",
          "area",
          "zone",
          "part",
          "province",
          "district",
          "city",
          "town",
          "village",
          "capital",
          "border",
          "frontier",
          "water",
          "coast",
          "port",
          "island",
          "peninsula",
          "airport",
          "airfield",
          "airspace",
          "base",
          "embassy",
          "enclave",
          "north",
          "south",
          "east",
          "west",
          "side",
          "camp",
          "garrison",
          "neighbour",
          "neighbor",
          "ally");

  private final Scene scene;
  private final Syntax syntax;
  private final Resolver resolver;
  private final Pronouns pronouns;
  private final Discourse discourse;
  private final Subjects subjects;

  Paths(Scene scene, Resolver resolver, Pronouns pronouns, Discourse discourse, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.resolver = resolver;
    this.pronouns = pronouns;
    this.discourse = discourse;
    this.subjects = subjects;
  }

  /** {@return the actors at the end of a path, or, of paths joined by a plus sign, of all} */
  List<Actor> actors(Frame frame, String path) {
    if (path.indexOf('+') > 0) {
      Set<Actor> joint = new LinkedHashSet<>();
      for (String part : path.split("[+]", -1)) {
        List<Actor> actors = actors(frame, part);
        if (actors.isEmpty()) {
          return List.of();
        }
        joint.addAll(actors);
      }
      return List.copyOf(joint);
    }
    int dot = path.indexOf('.');
    String bare = dot < 0 ? path : path.substring(0, dot);
    Set<Actor> actors = new LinkedHashSet<>();
    switch (bare) {
      case "place" -> Places.of(scene, frame).ifPresent(actors::add);
      case "scene" ->
          Places.of(scene, frame)
              .or(() -> Places.anywhere(scene))
              .or(discourse::ruling)
              .or(discourse::place)
              .ifPresent(actors::add);
      case "speaker" -> actors.addAll(pronouns.speakerOf(frame.trigger()));
      case "self" -> actors.addAll(resolver.all(frame.trigger()));
      case "anti", "pro" -> actors.addAll(affixed(frame, bare));
      case "named" ->
          scene.mentionAt(frame.trigger()).map(Mention::actors).ifPresent(actors::addAll);
      case "list" -> actors.addAll(resolver.listed(frame.trigger()));
      default -> {
        for (int word : words(frame, bare)) {
          if (!isInside(word, frame.trigger())) {
            List<Actor> named = resolver.all(word);
            actors.addAll(named);
            if (named.isEmpty() && !bare.equals("subject") && isSpokenOf(word)) {
              discourse.place().ifPresent(actors::add);
            }
          }
        }
      }
    }
    return dot < 0
        ? List.copyOf(actors)
        : actors.stream().map(actor -> actor.in(path.substring(dot + 1))).distinct().toList();
  }

  /** "naval base": a word of the name that the trigger or its noun is part of names nobody else. */
  private boolean isInside(int word, int trigger) {
    int noun = syntax.head(word);
    return scene
        .mentionAt(word)
        .filter(mention -> mention.kind() == NameKind.AGENT && mention.last() > word)
        .map(mention -> mention.covers(trigger) || (noun >= 0 && mention.covers(noun)))
        .orElse(false);
  }

  /** {@return the citizens whom a path names by their people: "called on Poles"} */
  List<Actor> people(Frame frame, String path) {
    List<Actor> people = new ArrayList<>();
    for (int word : words(frame, path)) {
      boolean plural = syntax.isNoun(word) && syntax.tag(word).endsWith("S");
      scene
          .mentionAt(word)
          .filter(mention -> plural && mention.kind() == NameKind.DEMONYM)
          .ifPresent(mention -> mention.actors().forEach(actor -> people.add(actor.in("CVL"))));
    }
    return people;
  }

  /** {@return of whom a modifier speaks with that affix: "anti-Western"} */
  List<Actor> affixed(Frame frame, String affix) {
    List<Actor> actors = new ArrayList<>();
    for (int word : frame.words("modifier")) {
      scene
          .mentionAt(word)
          .filter(mention -> mention.affix().equals(affix))
          .map(Mention::actors)
          .ifPresent(actors::addAll);
    }
    return actors;
  }

  /** {@return the words at the end of a path such as {@code under>supervision>of}} */
  List<Integer> words(Frame frame, String path) {
    String[] steps = path.split(">", -1);
    List<Integer> words = frame.words(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      String step = steps[i];
      List<Integer> next = new ArrayList<>();
      for (int word : words) {
        for (int each : withConjuncts(word)) {
          next.addAll(step(each, step));
        }
      }
      words = next;
    }
    return words;
  }

  private List<Integer> step(int word, String step) {
    if (syntax.lemma(word).equals(step)) {
      return List.of(word);
    }
    if (step.equals("subject")) {
      // "declared the vote illegal": a complement without a verb has a subject too.
      int subject =
          syntax.isVerb(word) ? subjects.doerOf(word, 0) : syntax.child(word, Function.SUBJECT);
      return subject < 0 ? List.of() : List.of(subject);
    }
    List<Integer> next = new ArrayList<>();
    for (int child : syntax.children(word)) {
      Function function = syntax.function(child);
      switch (function) {
        case POSSESSIVE -> {
          if (step.equals("possessive")) {
            next.add(child);
          }
        }
        case MODIFIER, COMPOUND -> {
          if (step.equals("modifier")) {
            next.add(child);
          }
        }
        case OBJECT -> {
          if (step.equals("object")) {
            next.add(child);
          }
        }
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> {
          if (syntax.lemma(child).equals(step)) {
            next.addAll(syntax.objectsOf(child));
          }
        }
        case REDUCED_CLAUSE, RELATIVE_CLAUSE -> {
          if (syntax.lemma(child).equals(step) || syntax.form(child).equalsIgnoreCase(step)) {
            next.add(child);
          }
        }
        default -> {}
      }
    }
    return next;
  }

  /** {@return whether the path ends in an adverbial of place} */
  static boolean isAdverbial(String path) {
    return LOCATIVE.contains(path.substring(path.lastIndexOf('>') + 1));
  }

  /** "in a French port" is in France; "in a French exercise in Chad" is in Chad. */
  List<Actor> landsOf(Frame frame, String path) {
    Set<Actor> lands = new LinkedHashSet<>();
    for (int word : words(frame, path)) {
      if (isLand(word)) {
        List<Actor> named = resolver.all(word);
        lands.addAll(named);
        if (named.isEmpty() && isSpokenOf(word)) {
          discourse.place().ifPresent(lands::add);
        }
      } else {
        for (int below : syntax.children(word, Function.PREPOSITION)) {
          if (Places.IN.contains(syntax.lemma(below))) {
            syntax.objectsOf(below).forEach(place -> lands.addAll(resolver.all(place)));
          }
        }
      }
    }
    return List.copyOf(lands);
  }

  /** "withdrew from the region", "the takeover of the peninsula": the one that was spoken of. */
  private boolean isSpokenOf(int word) {
    return LANDS.contains(syntax.lemma(word))
        && Deeds.isPointing(syntax, word)
        && syntax.children(word).size() == 1;
  }

  private boolean isLand(int word) {
    return scene.mentionAt(word).isPresent()
        || syntax.tag(word).startsWith("PRP")
        || LANDS.contains(syntax.lemma(word));
  }

  /** {@return the word and those joined to it} */
  List<Integer> withConjuncts(int word) {
    List<Integer> words = new ArrayList<>(List.of(word));
    for (int conjunct : syntax.children(word, Function.CONJUNCT)) {
      words.addAll(withConjuncts(conjunct));
    }
    return words;
  }
}
