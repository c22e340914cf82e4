package entente.read.parse;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of models, mapped into memory and read section by section in the order of writing. It
 * holds numbers and strings only, so that reading one can run no code.
 *
 * <p>Little-endian. Header of three longs: {@link #MAGIC}, which includes the format's version; the
 * length of the file; the CRC-32C of all that follows the header. Then the sections, each its
 * length (a long) and its bytes.
 */
final class ModelFile {
  /** "ENTPARS" and the version of the format: to be raised with any change of what is written. */
  static final long MAGIC = 0x454e545041525301L;

  static final int HEADER = 3 * Long.BYTES;

  private final ByteBuffer content;

  private ModelFile(ByteBuffer content) {
    this.content = content;
  }

  /** {@return the file's content, or empty if there is none, or it is damaged or of another age} */
  static Optional<ModelFile> open(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer content =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      return isWhole(content)
          ? Optional.of(new ModelFile(content.position(HEADER)))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(ByteBuffer content) {
    if (content.capacity() < HEADER
        || content.getLong(0) != MAGIC
        || content.getLong(Long.BYTES) != content.capacity()) {
      return false;
    }
    CRC32C checksum = new CRC32C();
    checksum.update(content.slice(HEADER, content.capacity() - HEADER));
    return content.getLong(2 * Long.BYTES) == checksum.getValue();
  }

  /** {@return the next section} */
  ByteBuffer bytes() {
    int length = Math.toIntExact(content.getLong());
    ByteBuffer section = content.slice(content.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    content.position(content.position() + length);
    return section;
  }

  /** {@return the next section as one written through {@link java.io.DataOutput}} */
  DataInput data() {
    ByteBuffer section = bytes();
    byte[] copy = new byte[section.capacity()];
    section.get(copy);
    return new DataInputStream(new ByteArrayInputStream(copy));
  }
}
