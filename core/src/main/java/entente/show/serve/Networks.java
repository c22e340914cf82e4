package entente.show.serve;

import entente.event.Actor;
import entente.keep.store.LedgerQueries;
import entente.keep.store.View;
import entente.measure.channel.Channel;
import entente.show.interchange.LedgerNetwork;
import entente.show.interchange.Network;
import entente.show.interchange.NetworkPart;
import entente.show.interchange.NetworkTable;
import entente.show.interchange.NetworkXml;
import entente.show.measure.ChannelTable;
import entente.show.site.Address;
import entente.show.site.Frame;
import entente.show.site.NetworkPage;
import entente.show.site.ShownNetwork;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers with the network of actors, and with the channels in it. */
final class Networks {
  private Networks() {}

  static Answer network(Asked asked) {
    return switch (asked.form()) {
      case CSV, PARQUET -> Lists.table(asked.form(), NetworkTable.of(taken(asked)));
      case JSON -> Documents.answer(NetworkDocument.of(shown(asked), asked.names()));
      case HTML -> page(asked, shown(asked));
      case SVG, PNG -> throw Unanswered.noDrawing();
    };
  }

  private static Answer page(Asked asked, ShownNetwork shown) {
    return Answer.of(
        Answer.HTML,
        Frame.of(new NetworkPage(shown, asked.names(), asked.here()).page(), asked.here()));
  }

  /** {@return all edges that are asked for, those that are switched off left out} */
  private static Network taken(Asked asked) {
    NetworkQuestion question = NetworkQuestion.of(asked.query(), OptionalInt.empty());
    Network network = cut(all(asked.queries(), question), question, Set.of());
    return NetworkPart.only(network, edge -> !question.hides(edge));
  }

  private static ShownNetwork shown(Asked asked) {
    return view(
        asked.queries(),
        NetworkQuestion.of(asked.query(), OptionalInt.of(NetworkQuestion.USUAL)),
        ChannelQuestion.of(asked.query()));
  }

  private static ShownNetwork view(
      LedgerQueries queries, NetworkQuestion question, Optional<ChannelQuestion> channel) {
    List<Channel> channels = channel.map(each -> each.found(queries)).orElse(List.of());
    Network whole = all(queries, question);
    Set<Actor> onTheWay =
        channel.flatMap(ChannelQuestion::target).isEmpty()
            ? Set.of()
            : channels.stream()
                .flatMap(each -> each.routes().stream())
                .flatMap(route -> route.actors().stream())
                .map(Actor::of)
                .collect(Collectors.toSet());
    Network asked =
        question.actor().isPresent() || onTheWay.isEmpty()
            ? whole
            : NetworkPart.only(whole, edge -> onTheWay.stream().anyMatch(edge::touches));
    return new ShownNetwork(
        cut(asked, question, onTheWay),
        asked.edges().size(),
        asked.actors().size(),
        instruments(queries),
        question::hides,
        channel.map(
            each -> new ShownNetwork.Way(each.source(), each.target(), each.what(), channels)),
        ChannelQuestion.things(),
        question.limit().orElse(NetworkQuestion.USUAL));
  }

  /** All types of the ledger, so that each looks the same whatever is asked for. */
  private static List<String> instruments(LedgerQueries queries) {
    List<String> types = new ArrayList<>(queries.types(View.TIES));
    types.addAll(queries.eventTypes().stream().sorted().toList());
    return types;
  }

  private static Network all(LedgerQueries queries, NetworkQuestion question) {
    Network network =
        NetworkPart.only(
            LedgerNetwork.of(queries, question.filter(), question.kinds(), question.as()),
            question::wants);
    return question
        .actor()
        .map(actor -> NetworkPart.around(network, Set.of(actor)))
        .orElse(network);
  }

  private static Network cut(Network network, NetworkQuestion question, Set<Actor> onTheWay) {
    Set<Actor> first = question.actor().map(Set::of).orElse(onTheWay);
    return question.limit().isPresent()
        ? NetworkPart.strongest(network, question.limit().getAsInt(), first)
        : network;
  }

  /** {@return all channels as rows, or where their page is} */
  static Answer channels(Asked asked) {
    if (asked.form() == Form.HTML) {
      return Answer.elsewhere(Address.asking("/network", asked.query().values()));
    }
    NetworkQuestion.of(asked.query(), OptionalInt.empty());
    List<Channel> found =
        ChannelQuestion.of(asked.query())
            .orElseThrow(() -> Unanswered.mistake("Channels want a source, such as KAZ."))
            .found(asked.queries());
    return asked.form() == Form.JSON
        ? Documents.answer(NetworkDocument.of(found))
        : Lists.table(asked.form(), ChannelTable.whole(found));
  }

  static Answer gexf(Asked asked) {
    return xml(asked, Answer.GEXF, NetworkXml::gexf);
  }

  static Answer graphml(Asked asked) {
    return xml(asked, Answer.GRAPHML, NetworkXml::graphml);
  }

  private interface Format {
    void write(Network network, Writer writer) throws IOException;
  }

  private static Answer xml(Asked asked, String type, Format format) {
    StringWriter writer = new StringWriter();
    try {
      format.write(taken(asked), writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(type, writer.toString());
  }
}
