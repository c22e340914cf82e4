package entente.read.code;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Kind;
import entente.event.Span;
import entente.event.Statement;
import entente.read.ArticleReader;
import entente.read.MarkedActor;
import entente.read.MarkedReader;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.actor.ActorFinder;
import entente.read.actor.ActorTable;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Codebook;
import entente.read.codebook.Cues;
import entente.read.codebook.Rule;
import entente.read.codebook.StatementType;
import entente.read.confidence.Weighing;
import entente.read.parse.Asides;
import entente.read.parse.ForInfinitive;
import entente.read.parse.Headlinese;
import entente.read.parse.InvertedTelling;
import entente.read.parse.Lemmas;
import entente.read.parse.LostSubjects;
import entente.read.parse.Mending;
import entente.read.parse.NamedEvents;
import entente.read.parse.NounInfinitive;
import entente.read.parse.OpeningTime;
import entente.read.parse.Parser;
import entente.read.parse.StrayClauses;
import entente.read.parse.Syntax;
import entente.read.parse.Tree;
import entente.read.text.Block;
import entente.read.text.Sentence;
import entente.read.text.TextSplitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Codes articles by a codebook: the whole way from text to statements, in order. */
public final class Coder implements ArticleReader, MarkedReader {
  private final NeutralNames names;
  private final ActorFinder finder;
  private final Codebook codebook;
  private final RuleIndex rules;
  private final Optional<AskedOpinion> opinion;
  private final Weighing weighing;
  private final Optional<Gate> gate;

  /**
   * @param parser makes the trees
   * @param actors who is who
   * @param codebook what counts as what
   */
  public Coder(Parser parser, ActorTable actors, Codebook codebook) {
    this(parser, actors, codebook, Optional.empty());
  }

  /**
   * @param parser makes the trees
   * @param actors who is who
   * @param codebook what counts as what
   * @param opinion asked too of every event, and where no rule fires
   */
  public Coder(
      Parser parser, ActorTable actors, Codebook codebook, Optional<AskedOpinion> opinion) {
    this.opinion = opinion;
    this.weighing = new Weighing(opinion.map(AskedOpinion::opinion));
    this.finder = new ActorFinder(actors);
    this.names = new NeutralNames(mended(parser, codebook), finder);
    this.codebook = codebook;
    this.rules = new RuleIndex(codebook);
    this.gate = Optional.empty();
  }

  private Coder(Coder coder, Gate gate) {
    this.names = coder.names;
    this.finder = coder.finder;
    this.codebook = coder.codebook;
    this.rules = coder.rules;
    this.opinion = coder.opinion;
    this.weighing = coder.weighing;
    this.gate = Optional.of(gate);
  }

  /**
   * {@return a coder that finds the very same statements and does not parse an article that can
   * hold none; its sentences then come out without trees}
   *
   * @param lemmas what the parser may make of words
   */
  public Coder sparing(Lemmas lemmas) {
    // An opinion may speak where no rule does: then words that trigger rules decide nothing.
    boolean byRules = opinion.map(AskedOpinion::recall).orElse(0.0) == 0;
    Optional<TriggerWords> triggers =
        byRules ? Optional.of(new TriggerWords(codebook)) : Optional.empty();
    return new Coder(this, new Gate(finder, triggers, new PossibleLemmas(lemmas)));
  }

  private static Parser mended(Parser parser, Codebook codebook) {
    Cues cues = codebook.cues();
    Set<String> verbs = new HashSet<>();
    for (StatementType type : codebook.types()) {
      for (Rule rule : type.rules()) {
        rule.triggers().stream()
            .filter(trigger -> trigger.part() == Rule.Part.VERB && trigger.words().size() == 1)
            .forEach(trigger -> verbs.add(trigger.words().getFirst()));
      }
    }
    Parser clauses =
        new ForInfinitive(
            new NounInfinitive(
                new LostSubjects(new Mending(new NamedEvents(new StrayClauses(parser)))),
                cues.list("infinitive-nouns")));
    return new Asides(
        new OpeningTime(
            new Headlinese(new InvertedTelling(clauses, cues.list("reporting")), verbs)));
  }

  /** A sentence, its tree and names, before anything is coded. */
  private record Seen(Sentence sentence, Syntax syntax, List<Mention> mentions) {
    Scene scene(Quotes quotes, int number) {
      return new Scene(syntax, mentions, quotes, number);
    }
  }

  @Override
  public Reading read(Article article) {
    return read(article, List.of());
  }

  /**
   * {@return what the article says, where it is known that some of its words stand for actors; the
   * table of actors decides whom, and where it knows nobody, the mark does}
   */
  @Override
  public Reading read(Article article, List<MarkedActor> marks) {
    List<Sentence> sentences = sentences(article);
    if (marks.isEmpty() && !gate.map(each -> each.opensFor(sentences)).orElse(true)) {
      return Gate.closed(article, sentences);
    }
    List<Seen> seen = see(article, sentences, marks);
    Quotes quotes = new Quotes(QuoteFinder.find(article.text()));
    // The first way through finds who speaks in which quotation: the speaker may be named after it.
    Discourse first = theme(seen);
    for (int i = 0; i < seen.size(); i++) {
      Memory memory = new Memory(seen.get(i).scene(quotes, i), first, codebook.cues());
      memory.noteSpeakers();
      memory.remember();
    }
    quotes.settle();
    noteTurns(article, seen, quotes, first);
    Discourse discourse = theme(seen);
    List<Statement> statements = new ArrayList<>();
    List<SentenceTrace> traces = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      stopIfAsked();
      Scene scene = seen.get(i).scene(quotes, i);
      SentenceCoder sentence =
          new SentenceCoder(scene, discourse, codebook.cues(), article.published());
      SentenceCoder.Coded coded = sentence.code(article, rules);
      Memory memory = new Memory(scene, discourse, codebook.cues());
      List<String> steps = new ArrayList<>(coded.steps());
      SentenceTrace trace =
          new SentenceTrace(
              seen.get(i).sentence().span(),
              seen.get(i).syntax().tree(),
              memory.named(),
              memory.unknown(),
              List.of());
      statements.addAll(weighing.weighed(article.text(), trace, coded.statements()));
      opinion.ifPresent(asked ->
          statements.addAll(
              sentence.proposals(
                  article,
                  coded.statements().stream()
                      .filter(each -> each.kind() == Kind.EVENT)
                      .map(Statement::evidence)
                      .toList(),
                  (evidence, roles) -> asked.of(codebook, article.text(), trace, evidence, roles),
                  steps)));
      traces.add(trace.withSteps(steps));
      memory.remember();
    }
    return new Reading(article, statements, traces);
  }

  /** A long article is left in the middle when its thread is interrupted. */
  private static void stopIfAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the reading was broken off");
    }
  }

  /** In an interview each turn is told by the one whose name opens it. */
  private static void noteTurns(Article article, List<Seen> seen, Quotes quotes, Discourse told) {
    List<Interviews.Turn> turns = Interviews.find(article.text());
    Map<String, List<Actor>> known = new HashMap<>();
    for (Interviews.Turn turn : turns) {
      for (Seen each : seen) {
        speakerOf(turn.label(), each, told)
            .ifPresent(actor -> known.putIfAbsent(turn.surname(), List.of(actor)));
      }
    }
    for (Interviews.Turn turn : turns) {
      List<Actor> speaker = known.getOrDefault(turn.surname(), List.of());
      if (!speaker.isEmpty()) {
        quotes.answers(turn.words(), speaker);
      }
    }
  }

  /** Whom the article or the table know by a name of the label. */
  private static Optional<Actor> speakerOf(Span label, Seen seen, Discourse told) {
    Tree tree = seen.syntax().tree();
    for (int word = 0; word < tree.size(); word++) {
      Optional<Actor> introduced = told.introduced(tree.tokens().get(word).form());
      if (introduced.isPresent() && label.contains(tree.tokens().get(word).span())) {
        return introduced;
      }
    }
    return seen.mentions().stream()
        .filter(mention -> label.contains(tree.tokens().get(mention.last()).span()))
        .filter(mention -> mention.kind() != NameKind.AGENT)
        .flatMap(mention -> mention.actors().stream())
        .findFirst();
  }

  private static List<Sentence> sentences(Article article) {
    return TextSplitter.blocks(article.text()).stream()
        .filter(block -> block.kind() != Block.Kind.BYLINE)
        .flatMap(block -> block.sentences().stream())
        .filter(sentence -> !sentence.tokens().isEmpty())
        .toList();
  }

  private List<Seen> see(Article article, List<Sentence> sentences, List<MarkedActor> marks) {
    Optional<LocalDate> day =
        article
            .published()
            .or(() -> finder.likelyDay(sentences.stream().map(Sentence::tokens).toList()));
    List<Seen> seen = new ArrayList<>();
    for (Sentence sentence : sentences) {
      stopIfAsked();
      Syntax syntax = new Syntax(names.parse(sentence.tokens(), day));
      List<Mention> mentions =
          MarkedMentions.add(syntax.tree(), finder.find(syntax.tree(), day), marks);
      seen.add(new Seen(sentence, syntax, mentions));
    }
    return seen;
  }

  /** What the article is about, by how often and how early it names whom. */
  private Discourse theme(List<Seen> seen) {
    Discourse discourse = new Discourse(new Deeds(rules.typesOfNouns()));
    for (int i = 0; i < seen.size(); i++) {
      seen.get(i).syntax().tree().lemmas().forEach(discourse.disaster()::see);
      for (Mention mention : seen.get(i).mentions()) {
        for (Actor actor : mention.actors()) {
          if (mention.kind() != NameKind.MEDIUM && actor.isState()) {
            discourse.weigh(actor, (i < 3 ? 2 : 1) + (mention.kind().isPlace() ? 1 : 0));
          }
        }
      }
    }
    return discourse;
  }
}
