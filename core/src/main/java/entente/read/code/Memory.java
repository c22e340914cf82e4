package entente.read.code;

import entente.event.Actor;
import entente.event.Span;
import entente.event.Speaker;
import entente.read.SentenceTrace.NamedActor;
import entente.read.actor.Mention;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a sentence leaves behind for those after it: whom it named, where it was, who spoke. */
final class Memory {
  private static final Set<String> MEDIA =
      Set.of("website", "statement", "message", "report", "page", "account");

  private final Scene scene;
  private final Syntax syntax;
  private final Discourse discourse;
  private final Cues cues;
  private final Resolver resolver;
  private final Tellers tellers;
  private final Subjects subjects;
  private boolean personSeen;
  private List<Actor> together = List.of();

  Memory(Scene scene, Discourse discourse, Cues cues) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.discourse = discourse;
    this.cues = cues;
    this.resolver = new Resolver(scene, discourse, cues);
    this.tellers = new Tellers(scene, cues, resolver, discourse);
    this.subjects = new Subjects(syntax, cues);
  }

  /** Lays each quotation that the sentence shares on the one whom it names as its speaker. */
  void noteSpeakers() {
    Span sentence =
        syntax.tree().tokens().getFirst().span().cover(syntax.tree().tokens().getLast().span());
    for (int word = 0; word < syntax.size(); word++) {
      List<Actor> tellers = tellersAt(word);
      if (tellers.isEmpty()) {
        continue;
      }
      Span place = syntax.tree().tokens().get(word).span();
      for (Span quote : scene.quotes().spans()) {
        if (quote.overlaps(sentence) && !quote.contains(place)) {
          scene.quotes().speaks(quote, tellers);
        }
      }
    }
  }

  private List<Actor> tellersAt(int word) {
    if (syntax.isVerb(word) && cues.has("reporting", syntax.lemma(word))) {
      return named(tellers.of(word));
    }
    if (syntax.form(word).equalsIgnoreCase("according")) {
      for (int to : syntax.children(word)) {
        for (int object : syntax.objectsOf(to)) {
          return resolver.all(object);
        }
      }
    }
    return List.of();
  }

  private static List<Actor> named(List<Speaker> speakers) {
    List<Actor> actors = new ArrayList<>();
    for (Speaker speaker : speakers) {
      if (speaker instanceof Speaker.Named teller) {
        actors.add(teller.actor());
      }
    }
    return actors;
  }

  /** Hands on to the next sentence whom this one spoke of. */
  void remember() {
    for (Mention mention : scene.mentions()) {
      remember(mention);
    }
    noteStrangers();
    for (int word = 0; word < syntax.size(); word++) {
      Function function = syntax.function(word);
      boolean subject = function == Function.SUBJECT || function == Function.PASSIVE_SUBJECT;
      if (subject && isMain(syntax.head(word))) {
        List<Actor> actors = resolver.all(word);
        boolean medium = actors.stream().allMatch(actor -> actor.sector().equals("MED"));
        if (!medium && !syntax.tag(word).startsWith("PRP")) {
          discourse.subject(actors);
          if (actors.size() > 1 || syntax.tag(word).endsWith("S")) {
            discourse.several(actors);
            together = List.of();
          }
        }
      }
      if (syntax.child(word, Function.CONJUNCT) >= 0
          && function != Function.CONJUNCT
          && scene.mentionAt(word).isPresent()) {
        List<Actor> actors = resolver.all(word);
        if (actors.size() > 1) {
          together = actors;
        }
      }
      if (isUnknownName(word)) {
        // A title beside it may tell who it is; asking is remembering.
        resolver.one(word, 0);
      }
      if (isSubject(word) && isUnknownName(word) && word > 0 && isUnknownName(word - 1)) {
        discourse.nobody();
      }
      if (MEDIA.contains(syntax.lemma(word))) {
        int medium = word;
        resolver.one(word, 0).stream()
            .findFirst()
            .or(() -> issuerOf(medium))
            .ifPresent(discourse::issuer);
      }
    }
    if (!together.isEmpty()) {
      discourse.several(together);
    }
  }

  /** The main verb, or what an unknown teller says: "Smith said X attacked Y" is about X. */
  private boolean isMain(int verb) {
    int above = verb < 0 ? -1 : syntax.head(verb);
    if (verb < 0 || above < 0) {
      return verb >= 0;
    }
    int teller = syntax.child(above, Function.SUBJECT);
    return syntax.function(verb) == Function.CLAUSE_COMPLEMENT
        && syntax.head(above) < 0
        && teller >= 0
        && resolver.all(teller).isEmpty();
  }

  /** "X, in a statement, announced ...": it is X's. */
  private Optional<Actor> issuerOf(int medium) {
    for (int at : syntax.pathToRoot(medium)) {
      if (syntax.isVerb(at)) {
        int subject = subjects.doerOf(at, 0);
        return subject < 0 || syntax.isUnder(medium, subject)
            ? Optional.empty()
            : resolver.all(subject).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(int word) {
    Function function = syntax.function(word);
    return function == Function.SUBJECT || function == Function.PASSIVE_SUBJECT;
  }

  private void remember(Mention mention) {
    int head = scene.headOf(mention);
    List<Actor> actors = resolver.one(head, 0);
    if (actors.isEmpty()) {
      return;
    }
    switch (mention.kind()) {
      case PERSON -> {
        if (mention.last() > mention.first()) {
          discourse.introduce(syntax.form(mention.last()), actors.getFirst());
        }
        if (isSubject(head) || !personSeen) {
          discourse.person(actors.getFirst());
        }
        personSeen = true;
        discourse.name(actors.getFirst());
      }
      case MEDIUM -> {}
      case AGENT -> {
        discourse.describe(syntax.lemma(head), actors);
        if (syntax.isName(head)) {
          discourse.person(actors.getFirst());
        }
      }
      case STATE, CAPITAL, PLACE, REGION -> {
        discourse.name(actors.getFirst());
        if (scene.isLocative(head)) {
          discourse.place(actors.getFirst());
        }
      }
      case DEMONYM, SEAT, ORGANISATION, BLOC, GROUP, COMPANY -> {
        actors.forEach(discourse::name);
        describeBy(head, actors);
      }
    }
  }

  /** "the airline Mahan Air", "Hamas, the movement": the noun may stand for the name later. */
  private void describeBy(int head, List<Actor> actors) {
    for (int child :
        syntax.children(head, Function.COMPOUND, Function.APPOSITION, Function.MODIFIER)) {
      if (syntax.tag(child).equals("NN")) {
        discourse.describe(syntax.lemma(child), actors);
      }
    }
    if (syntax.function(head) == Function.APPOSITION
        && syntax.tag(syntax.head(head)).equals("NN")) {
      discourse.describe(syntax.lemma(syntax.head(head)), actors);
    }
  }

  /** {@return the names found, with whom they were taken for} */
  List<NamedActor> named() {
    List<NamedActor> named = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      Span span =
          syntax
              .tree()
              .tokens()
              .get(mention.first())
              .span()
              .cover(syntax.tree().tokens().get(mention.last()).span());
      List<String> actors =
          resolver.one(scene.headOf(mention), 0).stream().map(Actor::toString).toList();
      named.add(new NamedActor(span, actors, mention.kind().name().toLowerCase(Locale.ROOT)));
    }
    return named;
  }

  /** {@return the names that nobody knows} */
  List<Span> unknown() {
    List<Span> unknown = new ArrayList<>();
    for (int word = 0; word < syntax.size(); word++) {
      if (!isUnknownName(word)) {
        continue;
      }
      int last = word;
      while (last + 1 < syntax.size() && isUnknownName(last + 1)) {
        last++;
      }
      unknown.add(
          syntax.tree().tokens().get(word).span().cover(syntax.tree().tokens().get(last).span()));
      word = last;
    }
    return unknown;
  }

  /** "Qandeel Baloch": from here on "Baloch" is that stranger. */
  private void noteStrangers() {
    for (int word = 1; word < syntax.size(); word++) {
      if (isUnknownName(word)
          && isUnknownName(word - 1)
          && (word + 1 == syntax.size() || !isUnknownName(word + 1))) {
        discourse.stranger(syntax.form(word));
      }
    }
  }

  private boolean isUnknownName(int word) {
    return isUnknownName(scene, discourse, word);
  }

  /** {@return whether the word is a name of which neither the tables nor the text tell whose} */
  static boolean isUnknownName(Scene scene, Discourse discourse, int word) {
    Syntax syntax = scene.syntax();
    return syntax.isName(word)
        && Character.isUpperCase(syntax.form(word).charAt(0))
        && scene.mentionAt(word).isEmpty()
        && discourse.introduced(syntax.form(word)).isEmpty();
  }
}
