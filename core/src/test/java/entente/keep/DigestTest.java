package entente.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DigestTest {
  /** The example of FIPS 180-2, appendix B.1. */
  @Test
  void isTheStandardsOwnForATextAndForAStream() throws IOException {
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(Digest.of("abc")).isEqualTo(abc);
    assertThat(Digest.of(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}))).isEqualTo(abc);
  }
}
