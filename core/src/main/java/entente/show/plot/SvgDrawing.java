package entente.show.plot;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as SVG: text stays text, to be searched, read aloud and edited. */
final class SvgDrawing {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\n");

  private SvgDrawing() {}

  static byte[] of(Picture picture) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("Drawn by Entente");
    context.setPrecision(2);
    SVGGraphics2D canvas = new SVGGraphics2D(context, false);
    canvas.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
    picture.strokes().accept(canvas);
    Element root = canvas.getRoot();
    root.setAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
    root.setAttribute("role", "img");
    Heading heading = picture.heading();
    root.insertBefore(words(root, "desc", heading.subtitle()), root.getFirstChild());
    root.insertBefore(words(root, "title", heading.title()), root.getFirstChild());
    StringWriter writer = new StringWriter();
    try {
      canvas.stream(root, writer, true, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain(writer.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Without the reference to a DTD, which readers would fetch, and with one kind of line end. */
  private static String plain(String written) {
    return DOCTYPE.matcher(written.replace("\r\n", "\n")).replaceFirst("");
  }

  private static Element words(Element root, String name, String words) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setTextContent(words);
    return element;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
