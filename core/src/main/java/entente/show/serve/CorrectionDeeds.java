package entente.show.serve;

import entente.event.Statement;
import entente.keep.correct.Correction;
import entente.keep.correct.Part;
import entente.keep.store.KeptArticle;
import entente.keep.store.LedgerQueries;
import entente.show.site.Address;
import entente.show.site.CodeType;

/** Notes what people say was coded wrongly. */
final class CorrectionDeeds {
  private static final int LONGEST_NOTE = 2000;
  private static final int LONGEST_LINE = 300;

  private CorrectionDeeds() {}

  static Deed.Done correct(Sent sent) {
    Correction correction;
    try (LedgerFile.Opened opened = sent.ledger().opened()) {
      correction = correction(sent, opened.queries());
    }
    sent.ledger()
        .write(ledger -> {
          ledger.keep(correction);
          return correction.id();
        });
    return Deed.Done.at(Address.card(correction.coded().article(), correction.coded().id()));
  }

  private static Correction correction(Sent sent, LedgerQueries queries) {
    KeptArticle article =
        queries
            .articleOf(sent.id())
            .flatMap(queries::kept)
            .orElseThrow(() ->
                Unanswered.notFound("There is no statement " + sent.id() + " in this ledger."));
    Statement statement =
        article.statements().stream()
            .filter(each -> each.id().equals(sent.id()))
            .findFirst()
            .orElseThrow();
    Part part =
        sent.fields()
            .line("part", LONGEST_LINE)
            .flatMap(Part::of)
            .orElseThrow(() ->
                Unanswered.mistake(
                    "Say what is wrong: type, standing, statement, speaker or a role."));
    try {
      return Correction.of(
          statement,
          article.article().text(),
          queries.sentenceOf(sent.id()).orElse(""),
          part,
          right(sent, part),
          new Correction.Remark(
              sent.fields().line("note", LONGEST_NOTE).orElse(""),
              sent.fields().line("by", LONGEST_LINE).orElse(""),
              sent.now()));
    } catch (IllegalArgumentException e) {
      throw Unanswered.mistake(String.valueOf(e.getMessage()));
    }
  }

  private static Correction.Right right(Sent sent, Part part) {
    return switch (part) {
      case TYPE -> type(sent);
      case STANDING ->
          Correction.Right.of(
              sent.fields()
                  .line("standing", LONGEST_LINE)
                  .orElseThrow(() -> Unanswered.mistake("Choose the right standing.")));
      case SPEAKER, SOURCE, TARGET, PARTICIPANT, HOST, VIA, OVERSEER ->
          Correction.Right.of(sent.fields().line("actors", LONGEST_LINE).orElse(""));
      case STATEMENT -> Correction.Right.of("");
    };
  }

  private static Correction.Right type(Sent sent) {
    String name = sent.fields().line("type", LONGEST_LINE).orElse("");
    CodeType type =
        sent.equipment().types().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                Unanswered.mistake("Choose the right type; the codebook has no '" + name + "'."));
    return Correction.Right.type(type.name(), type.kind());
  }

  static Deed.Done remove(Sent sent) {
    boolean there = sent.ledger().write(ledger -> ledger.removeCorrection(sent.id()));
    if (!there) {
      throw Unanswered.notFound("There is no correction " + sent.id() + "; it was taken back.");
    }
    return Deed.Done.at("/corrections");
  }
}
