package entente.read.article;

import entente.event.Article;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The items of RSS and Atom feeds. Document types are not read, nothing outside is fetched. */
final class Feed {
  private final Input input;
  private final Admission admission;
  private final List<Intake> intakes = new ArrayList<>();
  private Optional<String> outlet = Optional.empty();
  private int items;

  private Feed(Input input, Admission admission) {
    this.input = input;
    this.admission = admission;
  }

  /** {@return the articles; those before a fault are kept, the fault is refused with its line} */
  static List<Intake> read(Input input, String xml, Admission admission) {
    Feed feed = new Feed(input, admission);
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      feed.readAll(reader);
      reader.close();
      if (feed.intakes.isEmpty()) {
        feed.refuse("", "is a feed without items, or no RSS or Atom feed at all");
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      feed.refuse(line > 0 ? ":" + line : "", "is no well-formed XML from here on");
    }
    return feed.intakes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("a feed names something outside itself");
    });
    return factory;
  }

  private void readAll(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("item") || name.equals("entry")) {
          items++;
          add(fields(reader));
        } else if (name.equals("title") && outlet.isEmpty()) {
          outlet = Optional.of(Page.words(content(reader))).filter(title -> !title.isBlank());
        }
      }
    }
  }

  /** Reads one item up to its end; of fields with one name the first counts. */
  private static Map<String, String> fields(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> fields = new HashMap<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return fields;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        String rel = Optional.ofNullable(reader.getAttributeValue(null, "rel")).orElse("alternate");
        String href = Optional.ofNullable(reader.getAttributeValue(null, "href")).orElse("");
        String content = content(reader);
        if (!name.equals("link")) {
          fields.putIfAbsent(name, content);
        } else if (rel.equals("alternate")) {
          fields.putIfAbsent(name, href.isBlank() ? content : href);
        }
      }
    }
    return fields;
  }

  /** {@return what stands inside the element, inner elements as markup again} */
  private static String content(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    int depth = 1;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          content.append('<').append(reader.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth == 0) {
            return content.toString();
          }
          content.append("</").append(reader.getLocalName()).append('>');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("an entity that the feed does not define");
        default -> {}
      }
    }
    return content.toString();
  }

  private void add(Map<String, String> fields) {
    if (fields.values().stream().anyMatch(value -> value.length() > Limits.PAGE)) {
      refuse(", item " + items, "is longer than " + (Limits.PAGE >> 20) + " MB");
      return;
    }
    String title = Page.words(first(fields, "title")).replace('\n', ' ').strip();
    String body = Page.words(first(fields, "encoded", "content", "description", "summary"));
    if (body.isBlank() && title.isBlank()) {
      refuse(", item " + items, "has neither title nor text");
      return;
    }
    String date = first(fields, "pubDate", "published", "date", "issued", "updated");
    intakes.add(
        admission.admit(
            input.place() + ", item " + items,
            new Article(
                input.stem() + "-" + items,
                Optional.of(title).filter(words -> !words.isBlank()),
                outlet,
                Optional.of(first(fields, "link").strip()).filter(link -> !link.isBlank()),
                PublicationDate.parse(date.strip()),
                Page.joined(title, body))));
  }

  private void refuse(String where, String reason) {
    intakes.add(new Intake.Refused(input.place() + where, reason));
  }

  private static String first(Map<String, String> fields, String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
