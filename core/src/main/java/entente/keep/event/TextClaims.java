package entente.keep.event;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.differ.Claim;
import entente.keep.match.Mention;
import entente.keep.match.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a statement claims of its event, point by point. */
public final class TextClaims {
  private static final Set<String> ONE_SIDED =
      Set.of("ASSAULT", "COERCE", "SANCTION", "AID", "THREATEN", "ACCUSE");

  private TextClaims() {}

  /** {@return the claims of a statement's mention} */
  public static List<Claim> of(Mention mention, Standing standing) {
    List<Claim> claims = new ArrayList<>();
    if (standing == Standing.DENIED || standing.compareTo(Standing.ALLEGED) <= 0) {
      String took = standing == Standing.DENIED ? "did not take place" : "took place";
      claims.add(
          claim(
              mention,
              "whether it took place",
              Claim.Kind.OCCURRENCE,
              List.of(took),
              Optional.empty()));
    }
    if (standing == Standing.DENIED) {
      return claims;
    }
    for (Amount amount : mention.amounts()) {
      claims.add(
          claim(
              mention,
              amount.unit(),
              Claim.Kind.NUMBER,
              List.of(amount.value().stripTrailingZeros().toPlainString()),
              amount.bound().map(Amount.Bound::words)));
    }
    parts(mention, Role.HOST, "host").ifPresent(claims::add);
    if (ONE_SIDED.contains(mention.type())) {
      parts(mention, Role.SOURCE, "who did it").ifPresent(claims::add);
    }
    mention
        .place()
        .ifPresent(place ->
            claims.add(
                claim(mention, "where", Claim.Kind.PLACE, List.of(place), Optional.empty())));
    Time time = mention.time();
    if (time.isPrecise() && time.from().isPresent() && time.to().isPresent()) {
      List<String> days =
          Stream.of(time.from().get(), time.to().get())
              .map(LocalDate::toString)
              .distinct()
              .toList();
      claims.add(claim(mention, "day", Claim.Kind.DATE, days, Optional.empty()));
    }
    return claims;
  }

  private static Optional<Claim> parts(Mention mention, Role role, String about) {
    List<String> codes =
        mention.actors(role).stream().map(Actor::code).distinct().sorted().toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(claim(mention, about, Claim.Kind.ROLE, codes, Optional.empty()));
  }

  private static Claim claim(
      Mention mention, String about, Claim.Kind kind, List<String> values, Optional<String> bound) {
    return new Claim(mention.id(), about, kind, values, bound, mention.published());
  }
}
