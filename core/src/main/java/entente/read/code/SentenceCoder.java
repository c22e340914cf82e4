package entente.read.code;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Period;
import entente.event.Role;
import entente.event.Span;
import entente.event.Statement;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Cues;
import entente.read.codebook.Rule;
import entente.read.parse.Syntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes one sentence, in the light of what the article has said before. */
final class SentenceCoder {
  /** Acts that are arranged beforehand: told as to come, they are plans rather than forecasts. */
  private static final Set<String> ORGANISED =
      Set.of("MOBILIZE", "CONSULT", "COOPERATE", "AID", "SANCTION", "RETREAT", "AGREE", "presence");

  private final Scene scene;
  private final Syntax syntax;
  private final Resolver resolver;
  private final Frames frames;
  private final Roles roles;
  private final Standings standings;
  private final Discourse discourse;
  private final Optional<LocalDate> published;

  SentenceCoder(Scene scene, Discourse discourse, Cues cues, Optional<LocalDate> published) {
    this.published = published;
    this.scene = scene;
    this.syntax = scene.syntax();
    this.discourse = discourse;
    this.resolver = new Resolver(scene, discourse, cues);
    this.frames = new Frames(syntax, cues);
    Pronouns pronouns = new Pronouns(scene, discourse, cues, resolver);
    this.roles =
        new Roles(
            scene,
            resolver,
            discourse,
            new Paths(scene, resolver, pronouns, discourse, new Subjects(syntax, cues)));
    this.standings = new Standings(scene, cues, new Tellers(scene, cues, resolver, discourse));
  }

  /** The statements of a sentence and how they came about. */
  record Coded(List<Statement> statements, List<String> steps) {}

  Coded code(Article article, RuleIndex rules) {
    List<String> steps = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Details details = Details.of(syntax.tree(), published, discourse.told());
    for (Candidate candidate : Choice.among(syntax, candidates(rules, steps), steps::add)) {
      statements.add(statement(article, candidate, details, steps));
    }
    details.last().ifPresent(discourse::told);
    return new Coded(statements, steps);
  }

  /** Which statement words suggest where no rule speaks. */
  interface Opinion {
    /** {@return the type that it would be and how likely that is, if likely enough} */
    Optional<Proposals.Proposed> of(Span evidence, Map<Role, List<Actor>> roles);
  }

  /**
   * {@return statements that no rule has found, where an opinion makes them likely enough}
   *
   * @param told where the sentence's events stand
   */
  List<Statement> proposals(Article article, List<Span> told, Opinion opinion, List<String> steps) {
    List<Statement> proposals = new ArrayList<>();
    for (Proposals.Between between : new Proposals(syntax, frames, roles).between(told)) {
      opinion
          .of(Evidence.of(syntax, between.frame()), between.roles())
          .map(proposed ->
              new Candidate(
                  proposed.hit(between.frame().trigger()), between.frame(), between.roles()))
          .map(candidate ->
              statement(
                  article,
                  candidate,
                  Details.of(syntax.tree(), published, discourse.told()),
                  steps))
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private List<Candidate> candidates(RuleIndex rules, List<String> steps) {
    List<Candidate> candidates = new ArrayList<>();
    for (int word = 0; word < syntax.size(); word++) {
      if (isPartOfName(word)) {
        continue;
      }
      for (RuleIndex.Hit hit : rules.at(syntax, word)) {
        candidate(hit, steps).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /** "Defence Support Agency": words inside a name tell of no event. */
  private boolean isPartOfName(int word) {
    return scene
        .mentionAt(word)
        .map(mention ->
            mention.kind() != NameKind.AGENT
                && mention.affix().isEmpty()
                && !isOrdinaryWord(mention, word))
        .orElse(false);
  }

  /** "U.S. troops", "201st military base": names whose last word is a common noun. */
  private boolean isOrdinaryWord(Mention mention, int word) {
    return word == mention.last()
        && mention.first() < mention.last()
        && Character.isLowerCase(syntax.form(word).charAt(0));
  }

  private Optional<Candidate> candidate(RuleIndex.Hit hit, List<String> steps) {
    Rule rule = hit.rule();
    Frame frame =
        hit.trigger().part() == Rule.Part.PHRASE
            ? frames.phrase(hit.word())
            : frames.of(hit.word(), rule.support());
    List<String> words = hit.trigger().words();
    if (hit.trigger().part() == Rule.Part.VERB && words.size() > 1 && !frame.has("object")) {
      frame.words(words.getLast()).forEach(word -> frame.add("object", word));
    }
    frames.addOrigins(frame);
    if (!roles.meets(frame, rule) || !isCarried(frame, rule)) {
      return Optional.empty();
    }
    Candidate candidate =
        new Candidate(hit, frame, roles.fill(frame, rule, hit.type().name(), hit.isDomestic()));
    String refusal = refusal(candidate);
    if (!refusal.isEmpty()) {
      steps.add(candidate.name() + " at '" + syntax.form(hit.word()) + "': " + refusal);
      return Optional.empty();
    }
    return Optional.of(candidate);
  }

  /** A rule that names its own carrying verbs speaks of nouns carried by one of them. */
  private boolean isCarried(Frame frame, Rule rule) {
    return rule.support().isEmpty()
        || syntax.isVerb(frame.trigger())
        || frame.words("carrier").stream()
            .anyMatch(verb ->
                rule.support().contains(syntax.lemma(verb))
                    || syntax.children(verb).stream()
                        .anyMatch(child ->
                            rule.support()
                                .contains(syntax.lemma(verb) + " " + syntax.lemma(child))));
  }

  private String refusal(Candidate candidate) {
    for (Role role : candidate.hit().rule().needs()) {
      if (!candidate.roles().containsKey(role)) {
        return "nobody found for " + role.word();
      }
    }
    if (candidate.roles().isEmpty()) {
      return "no actor found";
    }
    if (candidate.isDomestic() && !candidate.hit().isDomestic()) {
      return "a domestic matter";
    }
    if (candidate.hit().type().name().equals("ASSAULT")
        && !candidate.roles().containsKey(Role.SOURCE)
        && discourse.disaster().isTold()) {
      return "nobody's doing in a disaster";
    }
    return "";
  }

  private Statement statement(
      Article article, Candidate candidate, Details details, List<String> steps) {
    Rule rule = candidate.hit().rule();
    Span evidence = Evidence.of(syntax, candidate.frame());
    // What an appraisal says of somebody is that one's doing, not the judge's.
    Role doer = candidate.hit().type().kind() == Kind.APPRAISAL ? Role.TARGET : Role.SOURCE;
    boolean relayed = isRelayed(candidate);
    List<Actor> doers = candidate.roles().getOrDefault(relayed ? Role.VIA : doer, List.of());
    // Whoever acts can arrange it beforehand; what a go-between will do with another's goods is
    // foretold, unless it says so itself.
    boolean organised = !relayed && ORGANISED.contains(candidate.hit().type().name());
    Standings.Found found =
        standings
            .of(candidate.frame(), doers, organised)
            .toldBy(roles.tellers(candidate.frame(), rule));
    if (rule.when().containsKey("negation")) {
      // "does not recognise" is itself the refusal: the "not" is spent.
      found = found.withoutNegation();
    }
    Modality modality =
        found.modality() == Modality.ACTUAL
            ? rule.modality().orElse(Modality.ACTUAL)
            : found.modality();
    Factuality factuality =
        found.factuality() == Factuality.CERTAIN
            ? rule.factuality().orElse(Factuality.CERTAIN)
            : found.factuality();
    steps.add(told(candidate, found));
    Optional<Period> when = when(candidate, details);
    if (candidate.hit().type().kind() == Kind.EVENT) {
      discourse.deeds().tell(candidate.hit().type().name(), candidate.roles(), when);
    }
    return new Statement(
        StatementId.of(article, evidence, candidate),
        article.id(),
        evidence,
        candidate.hit().type().kind(),
        candidate.hit().type().name(),
        rule.mode(),
        rule.cameo().or(() -> candidate.hit().type().cameo()),
        candidate.roles(),
        found.sources(),
        modality,
        factuality,
        when,
        Places.where(scene, candidate.frame(), candidate.roles()).map(Actor::code),
        details.amounts(candidate.frame()),
        rule.confidence(),
        candidate.name());
  }

  /** {@return whether it is the go-between who acts: "X passes on what it received from Y"} */
  private boolean isRelayed(Candidate candidate) {
    List<Actor> between = candidate.roles().getOrDefault(Role.VIA, List.of());
    return !between.isEmpty() && between.equals(roles.named(candidate.frame(), "subject"));
  }

  /** Told of again, a deed is when it was first told to be: "the attack". */
  private Optional<Period> when(Candidate candidate, Details details) {
    Optional<Period> own = details.when(candidate.frame());
    boolean pointed = roles.isKnown(candidate.frame());
    return own.isPresent() || candidate.hit().type().kind() != Kind.EVENT
        ? own
        : discourse.deeds().when(candidate.hit().type().name(), candidate.roles(), pointed);
  }

  private String told(Candidate candidate, Standings.Found found) {
    return candidate.name()
        + " at '"
        + syntax.form(candidate.word())
        + "': "
        + candidate.roles()
        + (found.steps().isEmpty() ? "" : "; " + String.join("; ", found.steps()));
  }
}
