package entente.measure.inside;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.PartialDate;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.reference.Memberships;
import entente.measure.ToldStatements;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Acts of an outsider with the members of an organisation of two. */
class InsideTest {
  private static final Memberships TABLE =
      Memberships.of(
          List.of(
              member("PER", "2001", ""),
              member("CHL", "2001", "2020-07-01"),
              member("OMN", "2001", "")));

  private static Memberships.Spell member(String state, String from, String to) {
    return new Memberships.Spell(
        "ALBA",
        state,
        "member",
        Optional.of(PartialDate.parse(from)),
        Optional.of(to).filter(each -> !each.isEmpty()).map(PartialDate::parse));
  }

  private static Inside.Found found(ToldStatements... statements) {
    return new Inside("ALBA", "OMN", TABLE)
        .of(Arrays.stream(statements).map(ToldStatements::told).toList());
  }

  private static ToldStatements exercise(String id, String with) {
    return ToldStatements.of(id, "COOPERATE", "exercise", "They train.")
        .coded("062", "")
        .role(Role.SOURCE, "OMN.MIL")
        .role(Role.PARTICIPANT, with);
  }

  @Test
  void aVisitIsOneWhoeverReceivesWhom() {
    ToldStatements hosted =
        ToldStatements.of("a", "CONSULT", "host", "Lima hosted the general.")
            .coded("043", "host")
            .role(Role.SOURCE, "PER.GOV")
            .role(Role.TARGET, "OMN.MIL")
            .role(Role.HOST, "PER")
            .when("2024-04");
    ToldStatements visited =
        ToldStatements.of("b", "CONSULT", "visit", "The general visited Lima.")
            .coded("042", "visit")
            .role(Role.SOURCE, "OMN.MIL")
            .role(Role.TARGET, "PER");
    List<Act> acts = found(hosted, visited).acts();
    assertThat(acts).extracting(Act::kind).containsExactly("visit", "visit");
    assertThat(acts).extracting(Act::members).containsOnly(List.of("PER"));
    assertThat(acts.getFirst().dated()).contains("2024-04");
    assertThat(acts.getLast().dated()).isEmpty();
  }

  @Test
  void membersAreThoseOfTheDayAndTheOutsiderIsNone() {
    assertThat(found(exercise("a", "CHL").when("2020-06-30")).acts()).hasSize(1);
    assertThat(found(exercise("a", "CHL").when("2020-07-01")).acts()).isEmpty();
    assertThat(found(exercise("a", "BOL").when("2020-06-30")).acts()).isEmpty();
    assertThat(found(exercise("a", "OMN").when("2020-06-30")).acts()).isEmpty();
  }

  @Test
  void whatIsNotToldAsAnActIsCountedAndNotListed() {
    Inside.Found found =
        found(
            exercise("a", "PER").as(Standing.HYPOTHETICAL),
            exercise("b", "PER").as(Standing.FORECAST),
            exercise("c", "PER").as(Standing.CALL_TO_ACTION),
            exercise("d", "PER").as(Standing.DENIED),
            exercise("e", "PER").as(Standing.OPINION),
            exercise("f", "PER").as(Standing.PLANNED));
    assertThat(found.acts()).extracting(Act::standing).containsExactly(Standing.PLANNED);
    assertThat(found.leftOut())
        .isEqualTo(
            Map.of(
                Standing.FORECAST, 1,
                Standing.HYPOTHETICAL, 1,
                Standing.CALL_TO_ACTION, 1,
                Standing.DENIED, 1,
                Standing.OPINION, 1));
  }

  @Test
  void anEventIsListedOnceWithAllMembersAndOutlets() {
    Inside.Found found =
        found(
            exercise("a", "PER").in("north", "e1").when("2019"),
            exercise("b", "CHL").in("south", "e1"),
            exercise("c", "ALBA").in("south", "e1"),
            exercise("d", "PER").as(Standing.DENIED).in("west", "e1"));
    assertThat(found.acts()).hasSize(1);
    Act act = found.acts().getFirst();
    assertThat(act.members()).containsExactly("CHL", "PER");
    assertThat(act.outlets()).isEqualTo(2);
    assertThat(act.disputed()).isTrue();
    assertThat(found.leftOut()).isEmpty();
  }

  @Test
  void theOrganisationStandsForItselfWhereNobodyElseIsNamed() {
    assertThat(found(exercise("a", "ALBA")).acts().getFirst().members()).containsExactly("ALBA");
  }

  @Test
  void pledgesArmsBasesAndAccessAreActsAndOrdersOfTheMemberAreNone() {
    assertThat(
            found(
                    ToldStatements.of("a", "AGREE", "promise", "Oman pledged aid.")
                        .role(Role.SOURCE, "OMN")
                        .role(Role.TARGET, "PER"),
                    ToldStatements.of("b", "supply", "sell", "Oman sells weapons.")
                        .role(Role.SOURCE, "OMN")
                        .role(Role.TARGET, "PER")
                        .tie("t1", "OMN", "PER", ""),
                    ToldStatements.of("c", "basing", "base", "Oman has a base there.")
                        .role(Role.SOURCE, "OMN")
                        .role(Role.HOST, "PER")
                        .tie("t2", "OMN", "PER", "2018"),
                    ToldStatements.of("d", "RETREAT", "let-in", "Peru lets Oman in.")
                        .coded("083", "access")
                        .role(Role.SOURCE, "PER")
                        .role(Role.TARGET, "OMN"),
                    ToldStatements.of("e", "AGREE", "promise", "Peru pledged aid.")
                        .role(Role.SOURCE, "PER")
                        .role(Role.TARGET, "OMN"),
                    ToldStatements.of("f", "ACCUSE", "accuse", "Oman accused Peru.")
                        .role(Role.SOURCE, "OMN")
                        .role(Role.TARGET, "PER"))
                .acts())
        .extracting(Act::kind)
        .containsExactlyInAnyOrder("base", "pledge", "arms", "access");
  }
}
