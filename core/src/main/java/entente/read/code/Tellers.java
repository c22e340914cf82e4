package entente.read.code;

import entente.event.Actor;
import entente.event.Speaker;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who says it: subjects of saying, "according to", quotations, headlines with a colon. */
final class Tellers {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "message",
          "statement",
          "report",
          "document",
          "appeal",
          "text",
          "release",
          "letter",
          "announcement",
          "communique",
          "note",
          "tweet",
          "post",
          "article",
          "website",
          "resolution");

  /** "in Poland's view", "in the opinion of the ministry". */
  private static final Set<String> VIEWS = Set.of("view", "opinion", "eye", "word", "assessment");

  private final Scene scene;
  private final Syntax syntax;
  private final Cues cues;
  private final Resolver resolver;
  private final Discourse discourse;
  private final Frames frames;
  private final Subjects subjects;

  Tellers(Scene scene, Cues cues, Resolver resolver, Discourse discourse) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.cues = cues;
    this.resolver = resolver;
    this.discourse = discourse;
    this.frames = new Frames(syntax, cues);
    this.subjects = new Subjects(syntax, cues);
  }

  static List<Speaker> named(List<Actor> actors) {
    return actors.stream().map(actor -> (Speaker) new Speaker.Named(actor)).toList();
  }

  private static List<Speaker> namedOrNot(List<Actor> actors) {
    return actors.isEmpty() ? List.of(Speaker.UNNAMED) : named(actors);
  }

  /** {@return the subject of a saying, as speakers; unnamed where nobody is} */
  List<Speaker> of(int verb) {
    Frame frame = frames.verb(verb);
    for (int subject : frame.words("subject")) {
      if (DOCUMENTS.contains(syntax.lemma(subject))) {
        List<Actor> owner = resolver.one(subject, 0);
        if (owner.isEmpty()) {
          // "X issued a statement saying": it is the statement of who issued it.
          int issuer = subjects.holderOf(subject, 0);
          owner = issuer < 0 ? List.of() : resolver.all(issuer);
        }
        if (!owner.isEmpty()) {
          return named(owner);
        }
        return discourse
            .issuer()
            .or(discourse::person)
            .map(actor -> named(List.of(actor)))
            .orElse(List.of(Speaker.UNNAMED));
      }
      List<Actor> actors = resolver.all(subject);
      if (!actors.isEmpty()) {
        return named(actors);
      }
    }
    return List.of(Speaker.UNNAMED);
  }

  /** {@return whose telling a noun is: "the ministry's claim"} */
  List<Speaker> ofNoun(int noun) {
    return namedOrNot(resolver.one(noun, 0));
  }

  /** "according to X", "in X's view", anywhere above or beside the trigger. */
  void according(Course course, int trigger) {
    for (int at : syntax.pathToRoot(trigger)) {
      for (int child : syntax.children(at)) {
        if (syntax.isUnder(trigger, child)) {
          continue;
        }
        if (isTellerPreposition(child)) {
          tellersBelow(child).forEach(object -> add(course, object));
        } else if (syntax.function(child) == Function.PREPOSITION
            && syntax.lemma(child).equals("in")) {
          syntax.objectsOf(child).stream()
              .filter(object -> VIEWS.contains(syntax.lemma(object)))
              .filter(object -> !resolver.one(object, 0).isEmpty())
              .forEach(object -> add(course, object));
        }
      }
    }
  }

  private List<Integer> tellersBelow(int according) {
    List<Integer> below = new ArrayList<>(syntax.objectsOf(according));
    for (int to : syntax.children(according, Function.MARKER)) {
      below.addAll(syntax.objectsOf(to));
    }
    return below;
  }

  private boolean isTellerPreposition(int word) {
    return cues.has("teller-prepositions", syntax.form(word).toLowerCase(Locale.ROOT));
  }

  private void add(Course course, int teller) {
    course.toldBy(namedOrNot(resolver.all(teller)), "according to " + syntax.form(teller));
  }

  /** {@return the chain of those who tell it, outermost first} */
  List<Speaker> chain(Course course, int trigger) {
    List<Speaker> sources = new ArrayList<>();
    for (int i = course.tellers().size() - 1; i >= 0; i--) {
      for (Speaker speaker : course.tellers().get(i)) {
        if (sources.isEmpty() || !sources.getLast().equals(speaker)) {
          sources.add(speaker);
        }
      }
    }
    if (sources.isEmpty()) {
      List<Actor> quoted = scene.quotes().speaker(course.place());
      if (!quoted.isEmpty()) {
        course.note("said in a quotation");
        return named(quoted);
      }
      List<Actor> headlined = ColonSpeaker.of(scene, resolver, trigger);
      if (!headlined.isEmpty()) {
        course.note("told by the one named at the colon");
        return named(headlined);
      }
    }
    return sources;
  }
}
