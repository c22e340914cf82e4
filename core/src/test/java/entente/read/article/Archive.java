package entente.read.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC file that a test writes. */
final class Archive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;

  Archive(WarcCompression compression) throws IOException {
    this.writer = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression);
  }

  /** A page as the tests need it: a headline and a paragraph. */
  static String html(String title, String paragraph) {
    return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(title, title, paragraph);
  }

  Archive asked(String address) throws IOException {
    HttpRequest http = new HttpRequest.Builder("GET", "/").addHeader("Host", "a.example").build();
    writer.write(new WarcRequest.Builder(URI.create(address)).body(http).build());
    return this;
  }

  Archive answered(String address, int status, String type, byte[] body) throws IOException {
    return answered(address, status, type, body, Map.of());
  }

  Archive answered(
      String address, int status, String type, byte[] body, Map<String, String> headers)
      throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(status, "so it is");
    headers.forEach(http::addHeader);
    http.body(MediaType.parseLeniently(type), body);
    writer.write(new WarcResponse.Builder(URI.create(address)).body(http.build()).build());
    return this;
  }

  Archive page(String address, String html) throws IOException {
    return answered(
        address, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  Archive converted(String address, String text) throws IOException {
    WarcConversion.Builder record = new WarcConversion.Builder();
    record.addHeader("WARC-Target-URI", address);
    record.body(MediaType.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8));
    writer.write(record.build());
    return this;
  }

  byte[] bytes() throws IOException {
    writer.close();
    return bytes.toByteArray();
  }
}
