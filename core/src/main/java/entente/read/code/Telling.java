package entente.read.code;

import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Speaker;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.List;
import java.util.Set;

/** Notices, step by step on the way up, that somebody tells, denies, foretells or wants it. */
final class Telling {
  private static final Set<String> HEARSAY = Set.of("report", "allege", "rumour", "rumor");

  private final Scene scene;
  private final Syntax syntax;
  private final Cues cues;
  private final Tellers tellers;
  private final Marks marks;
  private final Subjects subjects;

  Telling(Scene scene, Cues cues, Tellers tellers, Marks marks) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.cues = cues;
    this.tellers = tellers;
    this.marks = marks;
    this.subjects = new Subjects(syntax, cues);
  }

  /**
   * {@return whether the governor is a telling of what stands below, or is passed over as one}
   *
   * @param apart whether a relative clause was left on the way: it is told too, but is not what is
   *     denied, foretold or wanted
   */
  boolean at(Course course, Link link, boolean apart) {
    if (syntax.isVerb(link.governor())) {
      return says(course, link)
          || isReported(course, link)
          || denies(course, link, apart)
          || foretells(course, link, apart)
          || describes(course, link)
          || wants(course, link, apart)
          || charges(course, link);
    }
    return syntax.isNoun(link.governor()) && nounTells(course, link);
  }

  private boolean says(Course course, Link link) {
    String lemma = link.lemma();
    boolean told = link.isClause() || isOwnPreposition(link) || isParticipleOf(link);
    if (!cues.has("reporting", lemma) || !told || isBareInfinitive(link.governor())) {
      return false;
    }
    if (course.background && !isQuotedWith(link.at(), course)) {
      return true;
    }
    if (link.function() == Function.ADVERBIAL_CLAUSE
        && syntax.child(link.at(), Function.MARKER) >= 0) {
      return false;
    }
    if (isBeside(link)) {
      return false;
    }
    int subject = syntax.child(link.governor(), Function.SUBJECT);
    if (subject >= 0 && marks.isNothing(subject)) {
      // "Nothing suggests that ...": told by nobody, and held for not so.
      course.lessSure(Factuality.PROBABLE, syntax.form(link.governor()));
      course.negate(syntax.form(subject));
      return true;
    }
    tell(course, link.governor(), "says");
    course.reportedSpeech = true;
    if (syntax.child(link.governor(), Function.NEGATION) >= 0) {
      course.lessSure(Factuality.UNCOMMITTED, "not told as so");
    }
    return true;
  }

  /** "said it was so, joining others who did": what is joined is the author's to tell. */
  private boolean isBeside(Link link) {
    return link.function() == Function.ADVERBIAL_CLAUSE
        && syntax.tag(link.at()).equals("VBG")
        && link.at() > link.governor()
        && syntax.child(link.at(), Function.SUBJECT) < 0
        && syntax.child(link.governor(), Function.CLAUSE_COMPLEMENT) >= 0;
  }

  /** "speak of an incursion": the preposition is part of the verb of telling. */
  private boolean isOwnPreposition(Link link) {
    return link.function() == Function.PREPOSITION
        && link.lemma().endsWith(" " + syntax.lemma(link.at()));
  }

  /** "reported 12 soldiers killed": the object and its participle are what is told. */
  private boolean isParticipleOf(Link link) {
    return link.function() == Function.OBJECT
        && syntax.children(link.at(), Function.REDUCED_CLAUSE).stream()
            .anyMatch(clause -> syntax.tag(clause).equals("VBN"));
  }

  /** "Clashes were reported in Tripoli", "protests are not reported". */
  private boolean isReported(Course course, Link link) {
    if (link.function() != Function.PASSIVE_SUBJECT || !HEARSAY.contains(link.lemma())) {
      return false;
    }
    if (syntax.child(link.governor(), Function.NEGATION) >= 0) {
      course.lessSure(Factuality.PROBABLE, "not reported");
      course.negate("not " + syntax.form(link.governor()));
    } else {
      tell(course, link.governor(), "says");
    }
    return true;
  }

  private boolean denies(Course course, Link link, boolean apart) {
    boolean told = link.isClause() || link.function() == Function.OBJECT;
    if (!cues.has("denying", link.lemma()) || !told) {
      return false;
    }
    if (apart) {
      return false;
    }
    tell(course, link.governor(), "denies");
    if (syntax.child(link.governor(), Function.NEGATION) < 0) {
      course.negate(syntax.form(link.governor()));
    }
    return true;
  }

  private boolean foretells(Course course, Link link, boolean apart) {
    if (!cues.has("predicting", link.lemma()) || !link.isClause()) {
      return false;
    }
    tell(course, link.governor(), "foretells");
    if (apart) {
      return true;
    }
    course.foretold(syntax.form(link.governor()));
    return true;
  }

  private boolean describes(Course course, Link link) {
    boolean as = link.function() == Function.PREPOSITION && syntax.lemma(link.at()).equals("as");
    if (!as || !cues.has("reporting", syntax.lemma(link.governor()))) {
      return false;
    }
    tell(course, link.governor(), "describes it so");
    return true;
  }

  private boolean wants(Course course, Link link, boolean apart) {
    Function function = link.function();
    if (!cues.has("demanding", link.lemma())
        || function == Function.SUBJECT
        || function == Function.PASSIVE_SUBJECT
        || function == Function.ATTRIBUTE
        || function == Function.ADVERBIAL_CLAUSE) {
      // "called it an answer" names, and demands nothing.
      return false;
    }
    if (apart) {
      return false;
    }
    if (isOwnWish(link)) {
      course.becomes(Modality.PLANNED, syntax.form(link.governor()));
      return false;
    }
    if (link.function() == Function.CLAUSE_COMPLEMENT
        && syntax.children(link.at(), Function.MARKER).stream()
            .anyMatch(marker -> Set.of("whether", "if").contains(syntax.lemma(marker)))) {
      // "asked whether": a question, no demand.
      tell(course, link.governor(), "asks");
      course.lessSure(Factuality.UNCOMMITTED, "asked");
      return true;
    }
    tell(course, link.governor(), "wants it");
    course.becomes(Modality.DIRECTIVE, syntax.form(link.governor()));
    return true;
  }

  /** "wants to join", against "wants Turkey to leave" and "was urged to leave". */
  private boolean isOwnWish(Link link) {
    int wish = link.governor();
    return link.function() == Function.OPEN_COMPLEMENT
        && !syntax.isPassive(wish)
        && syntax.child(link.at(), Function.SUBJECT) < 0
        && syntax.children(wish, Function.OBJECT, Function.INDIRECT_OBJECT).stream()
            .noneMatch(object -> object < link.at())
        && syntax.children(wish, Function.PREPOSITION).stream()
            .noneMatch(preposition -> preposition < link.at());
  }

  private boolean charges(Course course, Link link) {
    boolean charged = link.function() == Function.PREPOSITION || link.isClause();
    if (!charged || !cues.has("accusing", link.lemma())) {
      return false;
    }
    tell(course, link.governor(), "charges");
    return true;
  }

  private boolean nounTells(Course course, Link link) {
    boolean content =
        link.isClause()
            || (link.function() == Function.REDUCED_CLAUSE
                && syntax.child(link.at(), Function.MARKER) >= 0)
            || (link.function() == Function.RELATIVE_CLAUSE && isContent(link.at()))
            || (link.function() == Function.PREPOSITION && syntax.lemma(link.at()).equals("of"));
    if (!content || !cues.has("telling-nouns", link.lemma())) {
      return false;
    }
    int noun = link.governor();
    List<Speaker> owner = tellers.ofNoun(noun);
    course.toldBy(owner, owner + " tells: " + syntax.form(noun));
    if (owner.contains(Speaker.UNNAMED)) {
      course.lessSure(Factuality.PROBABLE, syntax.form(noun));
    }
    if (marks.isNothing(noun)) {
      course.negate("no " + syntax.form(noun));
    }
    return true;
  }

  /** "accusations that X smuggles arms": "that" is no subject or object of the clause. */
  private boolean isContent(int clause) {
    return syntax.children(clause, Function.MARKER).stream()
        .anyMatch(marker -> syntax.lemma(marker).equals("that"));
  }

  /** "Suffice it to say": nobody is told of as saying it. */
  private boolean isBareInfinitive(int verb) {
    return syntax.tag(verb).equals("VB") && subjects.subjectOf(verb, 0) < 0;
  }

  private boolean isQuotedWith(int word, Course course) {
    return scene.quotes().around(syntax.tree().tokens().get(word).span()).isPresent()
        && scene.quotes().around(course.place()).isPresent();
  }

  void tell(Course course, int verb, String what) {
    List<Speaker> speakers = tellers.of(verb);
    course.toldBy(speakers, speakers + " " + what + ": " + syntax.form(verb));
  }
}
