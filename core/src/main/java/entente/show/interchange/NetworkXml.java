package entente.show.interchange;

import entente.event.Actor;
import entente.show.Names;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A network as XML, in the two formats that programs for networks read. */
public final class NetworkXml {
  private static final String GEXF = "http://gexf.net/1.3";
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private final Names names = Names.ofStates();

  private NetworkXml(Writer writer) throws XMLStreamException {
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
  }

  /** Writes GraphML 1.0 with typed keys, a directed graph with parallel edges. */
  public static void graphml(Network network, Writer writer) throws IOException {
    write(writer, xml -> xml.graphml(network));
  }

  /** Writes GEXF 1.3, a dynamic graph: an edge is there from its first day to its last. */
  public static void gexf(Network network, Writer writer) throws IOException {
    write(writer, xml -> xml.gexf(network));
  }

  /** Part of a document. */
  private interface Part {
    void write(NetworkXml xml) throws XMLStreamException;
  }

  private static void write(Writer writer, Part part) throws IOException {
    try {
      NetworkXml document = new NetworkXml(writer);
      document.xml.writeStartDocument("UTF-8", "1.0");
      writer.write('\n');
      part.write(document);
      document.xml.writeEndDocument();
      document.xml.flush();
      writer.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** A column of nodes or edges: its name and its type, which both formats call alike. */
  private record Column(String id, String type) {}

  private static final List<Column> OF_NODES =
      List.of(new Column("name", "string"), new Column("sector", "string"));
  private static final List<Column> OF_EDGES =
      List.of(
          new Column("kind", "string"),
          new Column("type", "string"),
          new Column("state", "string"),
          new Column("events", "long"),
          new Column("outlets", "long"),
          new Column("first", "string"),
          new Column("last", "string"),
          new Column("ids", "string"));

  private List<String> cells(Actor actor) {
    return List.of(names.of(actor), actor.sector());
  }

  private static List<String> cells(Network.Edge edge) {
    return List.of(
        edge.kind(),
        edge.type(),
        edge.state(),
        Long.toString(edge.events()),
        Long.toString(edge.outlets()),
        edge.first().map(String::valueOf).orElse(""),
        edge.last().map(String::valueOf).orElse(""),
        String.join(";", edge.ids()));
  }

  private void graphml(Network network) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(GRAPHML);
    line();
    keys("node", OF_NODES);
    keys("edge", OF_EDGES);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "ledger");
    xml.writeAttribute("edgedefault", "directed");
    line();
    for (Actor actor : network.actors()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", actor.toString());
      data("node", OF_NODES, cells(actor));
      xml.writeEndElement();
      line();
    }
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + number++);
      xml.writeAttribute("source", edge.source().toString());
      xml.writeAttribute("target", edge.target().toString());
      data("edge", OF_EDGES, cells(edge));
      xml.writeEndElement();
      line();
    }
    xml.writeEndElement();
  }

  private void keys(String of, List<Column> columns) throws XMLStreamException {
    for (Column column : columns) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", of + "-" + column.id);
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", column.id);
      xml.writeAttribute("attr.type", column.type);
      line();
    }
  }

  private void data(String of, List<Column> columns, List<String> cells) throws XMLStreamException {
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", of + "-" + columns.get(i).id);
        xml.writeCharacters(legal(cells.get(i)));
        xml.writeEndElement();
      }
    }
  }

  private void gexf(Network network) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(GEXF);
    xml.writeAttribute("version", "1.3");
    line();
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "directed");
    xml.writeAttribute("mode", "dynamic");
    xml.writeAttribute("timeformat", "date");
    line();
    attributes("node", OF_NODES);
    attributes("edge", OF_EDGES);
    xml.writeStartElement("nodes");
    line();
    for (Actor actor : network.actors()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", actor.toString());
      xml.writeAttribute("label", actor.toString());
      values(OF_NODES, cells(actor));
      xml.writeEndElement();
      line();
    }
    xml.writeEndElement();
    line();
    xml.writeStartElement("edges");
    line();
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + number++);
      xml.writeAttribute("source", edge.source().toString());
      xml.writeAttribute("target", edge.target().toString());
      xml.writeAttribute("label", edge.type());
      xml.writeAttribute("kind", edge.kind() + " " + edge.type());
      xml.writeAttribute("weight", Long.toString(edge.events()));
      if (edge.first().isPresent()) {
        xml.writeAttribute("start", edge.first().get().toString());
      }
      if (edge.last().isPresent()) {
        xml.writeAttribute("end", edge.last().get().toString());
      }
      values(OF_EDGES, cells(edge));
      xml.writeEndElement();
      line();
    }
    xml.writeEndElement();
  }

  private void attributes(String of, List<Column> columns) throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (Column column : columns) {
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", column.id);
      xml.writeAttribute("title", column.id);
      xml.writeAttribute("type", column.type);
    }
    xml.writeEndElement();
    line();
  }

  private void values(List<Column> columns, List<String> cells) throws XMLStreamException {
    xml.writeStartElement("attvalues");
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", columns.get(i).id);
        xml.writeAttribute("value", legal(cells.get(i)));
      }
    }
    xml.writeEndElement();
  }

  /** {@return the text without characters that XML 1.0 cannot hold} */
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
