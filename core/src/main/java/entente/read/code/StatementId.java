package entente.read.code;

import entente.event.Article;
import entente.event.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a statement by what it is: same article, same words, same coding, same name. */
final class StatementId {
  private static final int BYTES = 8;

  private StatementId() {}

  static String of(Article article, Span evidence, Candidate candidate) {
    String whole =
        String.join(
            "\n",
            article.id(),
            evidence.in(article.text()),
            Integer.toString(evidence.begin()),
            candidate.name(),
            candidate.roles().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
