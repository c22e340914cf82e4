package entente.show;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Article;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Span;
import entente.event.Speaker;
import entente.event.Statement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Statements coded by hand, for tests of what is shown. */
public record Coded(Article article, Statement statement) {
  /**
   * An event of that type, certain and in the author's own voice, on the evidence's first place.
   */
  public static Coded event(Article article, String type, String evidence) {
    int begin = article.text().indexOf(evidence);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the article: " + evidence);
    }
    Span span = new Span(begin, begin + evidence.length());
    return new Coded(
        article,
        new Statement(
            article.id() + "-" + begin + "-" + type.toLowerCase(Locale.ROOT),
            article.id(),
            span,
            Kind.EVENT,
            type,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            Modality.ACTUAL,
            Factuality.CERTAIN,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0.9,
            type + "/test"));
  }

  public Coded kind(Kind kind) {
    Statement s = statement;
    return with(kind, s.roles(), s.sources(), s.modality(), s.factuality());
  }

  public Coded role(Role role, String... codes) {
    EnumMap<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    roles.putAll(statement.roles());
    roles.put(role, Arrays.stream(codes).map(Actor::parse).toList());
    Statement s = statement;
    return with(s.kind(), roles, s.sources(), s.modality(), s.factuality());
  }

  public Coded toldBy(String... chain) {
    List<Speaker> sources = Arrays.stream(chain).map(Speaker::parse).toList();
    Statement s = statement;
    return with(s.kind(), s.roles(), sources, s.modality(), s.factuality());
  }

  public Coded as(Modality modality, Factuality factuality) {
    Statement s = statement;
    return with(s.kind(), s.roles(), s.sources(), modality, factuality);
  }

  public Coded in(String country) {
    return with(statement.when(), Optional.of(country), statement.amounts());
  }

  public Coded when(String from, String to) {
    Period period = new Period(PartialDate.parse(from), PartialDate.parse(to));
    return with(Optional.of(period), statement.where(), statement.amounts());
  }

  public Coded amount(String value, String unit, Amount.Bound bound) {
    Amount amount = new Amount(new BigDecimal(value), unit, Optional.of(bound));
    return with(statement.when(), statement.where(), List.of(amount));
  }

  private Coded with(
      Kind kind,
      Map<Role, List<Actor>> roles,
      List<Speaker> sources,
      Modality modality,
      Factuality factuality) {
    Statement s = statement;
    return new Coded(
        article,
        new Statement(
            s.id(),
            s.article(),
            s.evidence(),
            kind,
            s.type(),
            s.mode(),
            s.cameo(),
            roles,
            sources,
            modality,
            factuality,
            s.when(),
            s.where(),
            s.amounts(),
            s.confidence(),
            s.rule()));
  }

  private Coded with(Optional<Period> when, Optional<String> where, List<Amount> amounts) {
    Statement s = statement;
    return new Coded(
        article,
        new Statement(
            s.id(),
            s.article(),
            s.evidence(),
            s.kind(),
            s.type(),
            s.mode(),
            s.cameo(),
            s.roles(),
            s.sources(),
            s.modality(),
            s.factuality(),
            when,
            where,
            amounts,
            s.confidence(),
            s.rule()));
  }
}
