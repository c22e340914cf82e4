package entente.read.article;

import entente.event.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (ISO 28500), packed or not, one record in memory at a time. Requests,
 * metadata and the like are passed over; an answer that is no page is refused. Where the file is
 * damaged, what stands before the damage has been read.
 */
final class Warc implements Iterator<Intake> {
  private static final int OK = 200;

  private final Input input;
  private final String stem;
  private final WarcReader reader;
  private final Admission admission;
  private final Deque<Intake> ready = new ArrayDeque<>();
  private int records;
  private int pages;
  private boolean ended;

  private Warc(Input input, String stem, WarcReader reader, Admission admission) {
    this.input = input;
    this.stem = stem;
    this.reader = reader;
    this.admission = admission;
  }

  /** {@return the pages; the stream is left open and is read record by record} */
  static Iterator<Intake> read(Input input, BufferedInputStream bytes, Admission admission) {
    // Ids are made of the file's name: "CC-NEWS-20240501.warc.gz" gives "CC-NEWS-20240501-17".
    Input named = input.ending().equals("gz") ? input.unpacked() : input;
    try {
      WarcReader reader = new WarcReader((InputStream) bytes);
      String stem = admission.stem(named.stem());
      return new Warc(named, stem, reader, admission.numbered(stem));
    } catch (IOException | RuntimeException e) {
      Intake refused = new Intake.Refused(input.place(), "is no WARC file that can be read");
      return List.of(refused).iterator();
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private void advance() {
    try {
      Optional<WarcRecord> next = reader.next();
      if (next.isEmpty()) {
        ended = true;
        if (pages == 0) {
          refuse(input.place(), "is a WARC file without a page");
        }
        return;
      }
      records++;
      read(next.get());
    } catch (IOException | RuntimeException e) {
      // Nothing tells where the next record begins.
      ended = true;
      refuse(
          input.place(), "is damaged after record " + records + "; what stands before it was read");
    }
  }

  private void read(WarcRecord record) throws IOException {
    switch (record) {
      case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) ->
          answer(response);
      case WarcResource resource -> document(resource, resource.payloadType(), resource.body());
      case WarcConversion conversion ->
          document(conversion, conversion.contentType(), conversion.body());
      default -> {}
    }
  }

  private void answer(WarcResponse response) throws IOException {
    pages++;
    HttpResponse http;
    MessageBody body;
    try {
      http = response.http();
      body = http.bodyDecoded();
    } catch (IOException | RuntimeException e) {
      refuse(place(), "is no answer by HTTP that can be unpacked");
      return;
    }
    if (http.status() != OK) {
      refuse(place(), "is no page but an answer with status " + http.status());
      return;
    }
    document(response, http.contentType(), body);
  }

  private void document(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    if (!(record instanceof WarcResponse)) {
      pages++;
    }
    String kind = type.base().toString().toLowerCase(Locale.ROOT);
    boolean html = kind.equals("text/html") || kind.equals("application/xhtml+xml");
    if (!html && !kind.equals("text/plain")) {
      refuse(place(), "is no page (" + (kind.length() > 60 ? "unknown" : kind) + ")");
      return;
    }
    byte[] bytes = body.stream().readNBytes(Limits.RECORD + 1);
    if (bytes.length > Limits.RECORD) {
      refuse(place(), "is longer than " + (Limits.RECORD >> 20) + " MB");
      return;
    }
    Decoded decoded = Decoded.of(bytes, Optional.ofNullable(type.parameters().get("charset")));
    if (decoded.text().filter(text -> !Blank.is(text)).isEmpty()) {
      refuse(
          place(), decoded.text().isPresent() ? "is empty" : decoded.note().orElse("is no text"));
      return;
    }
    Input page = Input.part(place(), stem, records);
    Optional<String> address = Optional.of(record.target()).filter(each -> !each.isBlank());
    String text = decoded.text().get();
    List<Intake> read =
        html
            ? Page.read(page, text, address, admission)
            : List.of(admission.admit(place(), plain(page, address, text)));
    ready.addAll(Notes.with(read, place(), decoded.note()));
  }

  private static Article plain(Input page, Optional<String> address, String text) {
    return new Article(
        page.stem(),
        Optional.empty(),
        address.flatMap(PageFacts::host),
        address,
        address.flatMap(PageFacts::dayIn),
        text);
  }

  private String place() {
    return input.place() + ", record " + records;
  }

  private void refuse(String place, String reason) {
    ready.add(new Intake.Refused(place, reason));
  }
}
