package entente.keep.page;

import entente.event.Actor;
import entente.keep.differ.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a coded page claims, point by point. */
public final class PageClaims {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]\\d+)?");
  private static final Pattern DATED = Pattern.compile(".*\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b.*");
  private static final Pattern RANGE =
      Pattern.compile("\\D*\\d[\\d,.]*(?:\\s?(?:-|or|to|and)\\s?\\d[\\d,.]*)\\D{0,12}");
  private static final Pattern PART =
      Pattern.compile(
          "(?:^|_)(?:host|sponsor|leader|led|lead|organi[sz]er|target|recipient|supplier|speaker|signatories"
              + "|signatory|mediator|buyer|seller|perpetrator|attacker|victim|head|chair|commander|author)(?:_|$)");
  private static final Pattern PLACE =
      Pattern.compile("(?:^|_)(?:place|places|location|venue|city|site|where)(?:_|$)");
  private static final Pattern CAUSE =
      Pattern.compile("(?:^|_)(?:reason|cause|why|explanation|purpose|motive|occasion)(?:_|$)");
  private static final Pattern BOUNDED =
      Pattern.compile(
          "(more than|over|at least|less than|fewer than|under|up to|at most|about|around|some"
              + "|nearly|almost|approximately) (\\d[\\d,]*(?:\\.\\d+)?)");
  private static final Pattern WHEN =
      Pattern.compile("(?:^|_)(?:when|date|day|deadline|start|end|until|since)(?:_|$)");
  private static final Pattern YEAR = Pattern.compile("(?:^|_)(?:since|year|from|until|by)(?:_|$)");

  /** Points that tell of the page or of other things, not of the event. */
  private static final Set<String> ABOUT_THE_PAGE =
      Set.of("as_of", "release", "made_public", "published");

  private PageClaims() {}

  /** {@return the claims that these facts make} */
  public static List<Claim> of(Map<String, List<String>> facts, String mention) {
    Optional<LocalDate> asOf =
        Optional.ofNullable(facts.get("as_of"))
            .map(List::getFirst)
            .filter(day -> day.length() >= 10)
            .flatMap(day -> day(day.substring(0, 10)));
    List<Claim> claims = new ArrayList<>();
    facts.forEach((about, values) -> {
      if (!ABOUT_THE_PAGE.contains(about) && !about.matches(".*_(?:bound|source)")) {
        claims.add(claim(mention, about, values, bound(facts, about), asOf));
      }
    });
    observers(facts, mention, asOf).ifPresent(claims::add);
    claims.addAll(ends(facts, mention));
    return claims;
  }

  private static Claim claim(
      String mention,
      String about,
      List<String> values,
      Optional<String> bound,
      Optional<LocalDate> asOf) {
    Matcher bounded = BOUNDED.matcher(values.getFirst());
    return values.size() == 1 && bounded.matches()
        ? new Claim(
            mention,
            about,
            Claim.Kind.NUMBER,
            List.of(bounded.group(2).replace(",", "")),
            Optional.of(bounded.group(1)),
            asOf)
        : new Claim(mention, about, kind(about, values), values, bound, asOf);
  }

  /** A start and a number of days give an end. */
  private static List<Claim> ends(Map<String, List<String>> facts, String mention) {
    List<Claim> ends = new ArrayList<>();
    for (String stem : new java.util.TreeSet<>(List.of("", prefix(facts)))) {
      Optional<LocalDate> start = first(facts, stem + "start").flatMap(PageClaims::day);
      Optional<String> days =
          first(facts, stem + "days").or(() -> first(facts, stem + "duration_days"));
      String end = stem + "end";
      if (start.isPresent()
          && days.filter(each -> each.matches("\\d{1,3}")).isPresent()
          && !facts.containsKey(end)) {
        LocalDate last = start.get().plusDays(Long.parseLong(days.get()));
        ends.add(
            new Claim(
                mention,
                end,
                Claim.Kind.DATE,
                List.of(last.toString()),
                Optional.of(Claim.IMPLIED),
                Optional.empty()));
      }
    }
    return ends;
  }

  /** {@return what stands before "start" in an attribute such as {@code withdrawal_start}} */
  private static String prefix(Map<String, List<String>> facts) {
    return facts.keySet().stream()
        .filter(each -> each.endsWith("_start"))
        .map(each -> each.substring(0, each.length() - "start".length()))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> first(Map<String, List<String>> facts, String attribute) {
    return Optional.ofNullable(facts.get(attribute)).map(List::getFirst);
  }

  /** Who is an observer to one is a participant to another: one point, told as one role a state. */
  private static Optional<Claim> observers(
      Map<String, List<String>> facts, String mention, Optional<LocalDate> asOf) {
    List<String> observers = facts.get("observers");
    List<String> participants = facts.get("participants");
    if (observers == null && participants == null) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (participants != null) {
      participants.forEach(each -> parts.add(each + " takes part"));
    }
    if (observers != null) {
      observers.forEach(each -> parts.add(each + " observes"));
    }
    return Optional.of(
        new Claim(mention, "who takes part", Claim.Kind.ROLE, parts, Optional.empty(), asOf));
  }

  private static Claim.Kind kind(String about, List<String> values) {
    String value = values.getFirst();
    if (NUMBER.matcher(value).matches()) {
      return YEAR.matcher(about).find() && value.matches("\\d{4}")
          ? Claim.Kind.DATE
          : Claim.Kind.NUMBER;
    }
    if (CAUSE.matcher(about).find()) {
      return Claim.Kind.CAUSE;
    }
    if (DATED.matcher(value).matches() || WHEN.matcher(about).find()) {
      return Claim.Kind.DATE;
    }
    if (PART.matcher(about).find() || values.stream().allMatch(PageClaims::isActor)) {
      return Claim.Kind.ROLE;
    }
    if (PLACE.matcher(about).find()) {
      return Claim.Kind.PLACE;
    }
    return RANGE.matcher(value).matches() ? Claim.Kind.NUMBER : Claim.Kind.STATUS;
  }

  private static boolean isActor(String value) {
    try {
      return value.matches("[A-Z]{3}(?:\\.[A-Z]+)?") && Actor.parse(value).isState();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> bound(Map<String, List<String>> facts, String about) {
    return Optional.ofNullable(facts.get(about + "_bound")).map(List::getFirst);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
