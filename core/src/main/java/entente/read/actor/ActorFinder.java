package entente.read.actor;

import entente.event.Actor;
import entente.read.parse.Lemmas;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names of the table in a sentence, longest first, left to right, none over another. */
public final class ActorFinder {
  private static final Set<NameKind> OWNERS =
      EnumSet.of(NameKind.STATE, NameKind.DEMONYM, NameKind.SEAT);

  private final NameSearch search;
  private final JoinedNames joined;

  /** A finder over that table. */
  public ActorFinder(ActorTable table) {
    this.search = new NameSearch(table);
    this.joined = new JoinedNames(table);
  }

  /**
   * Finds the mentions. Names of seas, treaties, wars and the like that hold an actor's name
   * ("South China Sea") give none, nor do the same-named of those whom the table knows.
   *
   * @param day the article's day; officials are taken as of that day, or, where it is not known, by
   *     the post for which they are best known
   */
  public List<Mention> find(Tree tree, Optional<LocalDate> day) {
    Wording words = Wording.of(tree);
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      List<Match> matches = search.longest(words, at, mentions);
      int length = matches.isEmpty() ? 0 : matches.getFirst().length();
      int nobodies = search.nobodies(words, at);
      if (nobodies > 0 && nobodies >= length) {
        at += nobodies;
        continue;
      }
      Optional<Mention> mention =
          length > 0 ? named(words, at, matches, mentions, day) : unlisted(words, at, day);
      mention.ifPresent(mentions::add);
      at += mention.isPresent() ? mention.get().last() - at + 1 : Math.max(1, length);
    }
    return mentions;
  }

  /**
   * {@return a day on which the persons named held posts that fit the text, to take officials by
   * where the text's day is not known; empty where nobody of a known time is named}
   *
   * @param sentences the words of the text
   */
  public Optional<LocalDate> likelyDay(List<List<Token>> sentences) {
    return LikelyDay.of(search, sentences);
  }

  /** {@return the names among the words, no common nouns; needs no tree} */
  public List<Mention> names(List<Token> tokens, Optional<LocalDate> day) {
    return find(Tree.flat(tokens), day).stream()
        .filter(mention -> mention.kind() != NameKind.AGENT)
        .toList();
  }

  /**
   * {@return whether any of the words may begin the name of an actor, whatever a parser makes of
   * them; where it cannot be told, they may}
   */
  public boolean mayName(List<Token> tokens, Lemmas lemmas) {
    Wording words = Wording.of(Tree.flat(tokens));
    for (int at = 0; at < words.size(); at++) {
      if (search.mayName(words, at, lemmas.of(tokens.get(at).form()))
          || joined.at(words, at, Optional.empty()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> unlisted(Wording words, int at, Optional<LocalDate> day) {
    return Designators.isEquipment(words, at)
        ? Optional.of(new Mention(at, at, NameKind.AGENT, List.of(), "MIL", ""))
        : joined.at(words, at, day);
  }

  /** {@return the mention for rows of the same words; none if they stand for nobody here} */
  private Optional<Mention> named(
      Wording words, int at, List<Match> matches, List<Mention> before, Optional<LocalDate> day) {
    List<Name> names = Surroundings.fitting(words, at, matches.stream().map(Match::name).toList());
    Name name = Terms.chosen(names, day);
    if (name.remark() == Name.Remark.CHANNEL && Surroundings.isChannel(words, at)) {
      return Optional.empty();
    }
    Match match = matches.getFirst();
    if (Surroundings.isNamesake(words, name, at + match.length())) {
      return Optional.empty();
    }
    Mention plain =
        new Mention(
            at,
            at + match.length() - 1,
            name.kind(),
            name.actor().map(List::of).orElse(List.of()),
            name.sector(),
            match.affix());
    return Optional.of(
        name.remark() == Name.Remark.DEFAULT && match.affix().isEmpty()
            ? new SharedBody(words, before, this::ownerAt).owned(plain)
            : plain);
  }

  /** {@return the state whose name, people or body is named there} */
  private Optional<Actor> ownerAt(Wording words, int at) {
    return search.longest(words, at, List.of()).stream()
        .map(Match::name)
        .filter(name -> OWNERS.contains(name.kind()))
        .flatMap(name -> name.actor().stream())
        .findFirst();
  }
}
