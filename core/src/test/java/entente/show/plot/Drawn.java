package entente.show.plot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A chart drawn as SVG and read back by the JDK's own XML reader.
 *
 * @param document the drawing
 * @param written its characters
 */
record Drawn(Document document, String written) {
  static Drawn svg(Chart chart, Path folder) throws IOException {
    Path file = folder.resolve("chart.svg");
    ChartFile.write(chart, file);
    byte[] bytes = Files.readAllBytes(file);
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes));
      return new Drawn(document, new String(bytes, StandardCharsets.UTF_8));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  List<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  List<String> texts() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  /** {@return the drawn lines of two points or more, as how many points each joins} */
  List<Long> lines() {
    return elements("path").stream()
        .filter(each -> each.getAttribute("style").contains("fill:none"))
        .map(each -> each.getAttribute("d"))
        .filter(each -> each.matches("M[-0-9. ]+( L[-0-9. ]+)+"))
        .map(each -> each.chars().filter(letter -> letter == 'M' || letter == 'L').count())
        .toList();
  }

  /** {@return the see-through areas, as how many corners each has} */
  List<Long> bands() {
    return elements("path").stream()
        .filter(each -> each.getAttribute("style").contains("opacity:0."))
        .map(each -> each.getAttribute("d"))
        .map(each -> each.chars().filter(letter -> letter == 'M' || letter == 'L').count())
        .toList();
  }
}
