package entente.keep.reference.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A layout of tables: its columns, and how its rows are read. Of two whose columns a table has, the
 * first is meant.
 */
public enum Layout {
  VOTES_BY_NUMBER(
      Kind.VOTES,
      "Voeten, UN General Assembly Voting Data",
      "rcid, ccode|iso3c|Country, vote, date, unres"),
  VOTES_BY_WORD(
      Kind.VOTES,
      "Voeten, UN General Assembly Voting Data, as in unvotes",
      "rcid, country, country_code, vote"),
  VOTES_BY_LETTER(
      Kind.VOTES, "Voeten, UN General Assembly Voting Data, a letter a vote", "rcid, date, votes"),
  VOTE_COLUMNS(Kind.VOTES, "the states of a table with a letter a vote", "position, iso2|iso3"),
  ROLL_CALLS(
      Kind.ROLL_CALLS,
      "Voeten, UN General Assembly Voting Data, as in unvotes",
      "rcid, session, date, unres"),
  IDEAL_POINTS(
      Kind.IDEAL_POINTS,
      "Bailey, Strezhnev and Voeten, ideal points",
      "ccode|iso3c, year|session, idealpointall|idealpointfp|idealpointlegacy"),
  ATOP_YEARS(
      Kind.ALLIANCES,
      "Leeds et al., ATOP",
      "stateA|ccode1, stateB|ccode2, year, defense|atop_defense, offense|atop_offense,"
          + " neutral|atop_neutral, nonagg|atop_nonagg, consul|atop_consul"),
  ATOP_SPELLS(
      Kind.ALLIANCES,
      "Leeds et al., ATOP, years joined to spells",
      "stateA|ccode1, stateB|ccode2, from_year, to_year, defense|atop_defense,"
          + " offense|atop_offense, neutral|atop_neutral, nonagg|atop_nonagg, consul|atop_consul"),
  COW_STATES(
      Kind.SYSTEM,
      "Correlates of War, State System Membership",
      "stateabb, ccode, styear, endyear"),
  COW_NMC(
      Kind.CAPABILITIES, "Correlates of War, National Material Capabilities", "ccode, year, cinc"),
  US_TROOPS(
      Kind.SERIES,
      "Allen, Flynn and Martinez Machain, troopdata",
      "countryname, ccode, iso3c, year, troops_ad|troops"),
  COW_TRADE(Kind.INFLUENCE, "Correlates of War, Trade", "ccode1, ccode2, year, flow1, flow2"),
  KINNE_DCAD(
      Kind.INFLUENCE,
      "Kinne, Defense Cooperation Agreement Dataset",
      "ccode1, ccode2, year, dcaAnyV1"),
  SIPRI_REGISTER(
      Kind.INFLUENCE,
      "SIPRI, Arms Transfers Database, trade register",
      "Supplier, Recipient, Delivery year, TIV delivery values"),
  OWN_INFLUENCE(Kind.INFLUENCE, "own table", "from, to, year, value"),
  OWN_NOTES(Kind.SERIES_NOTES, "own table", "name, state, from, to, note"),
  OWN_SERIES(Kind.SERIES, "own table", "state, year|date, value");

  private final Kind kind;
  private final String publisher;
  private final String needed;

  Layout(Kind kind, String publisher, String needed) {
    this.kind = kind;
    this.publisher = publisher;
    this.needed = needed;
  }

  /** {@return what such a table tells} */
  public Kind kind() {
    return kind;
  }

  /** {@return who made the table, and which} */
  public String publisher() {
    return publisher;
  }

  /** {@return its name in outputs, such as {@code cow-states}} */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** {@return the columns without which it is not this layout, as a person names them} */
  public String columns() {
    return needed.replace("|", " or ");
  }

  /** {@return a reader of a table in a file of that name, without its endings} */
  RowReader reader(String fileName) {
    return switch (this) {
      case VOTES_BY_NUMBER -> new VoteReaders.Numbers();
      case VOTES_BY_WORD -> VoteReaders::words;
      case VOTES_BY_LETTER -> new VoteReaders.Letters(List.of());
      case VOTE_COLUMNS -> (cells, taking) -> {};
      case ROLL_CALLS -> VoteReaders::rollCalls;
      case IDEAL_POINTS -> StateReaders::idealPoints;
      case ATOP_YEARS -> StateReaders::alliances;
      case ATOP_SPELLS -> StateReaders::alliances;
      case COW_STATES -> StateReaders::system;
      case COW_NMC -> StateReaders::capabilities;
      case US_TROOPS -> SeriesReaders::usTroops;
      case COW_TRADE -> new FlowReaders.Trade();
      case KINNE_DCAD -> new FlowReaders.DefenceCooperation();
      case SIPRI_REGISTER -> new FlowReaders.Arms();
      case OWN_INFLUENCE -> FlowReaders.own(fileName);
      case OWN_NOTES -> SeriesReaders::notes;
      case OWN_SERIES -> SeriesReaders.own(fileName);
    };
  }

  private boolean fits(Header header) {
    return Arrays.stream(needed.split(", ", -1)).allMatch(header::hasOneOf);
  }

  /** {@return the layout of that header, of that kind if one is asked for} */
  static Optional<Layout> of(Header header, Optional<Kind> kind) {
    return Arrays.stream(values())
        .filter(each -> kind.isEmpty() || each.kind == kind.get())
        .filter(each -> each.fits(header))
        .findFirst();
  }
}
