package entente.read.parse;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes a {@link ModelFile}. Without {@link #finish} the file stays invalid. */
final class ModelFileWriter implements Closeable {
  /** Something that writes strings and numbers. */
  @FunctionalInterface
  interface Content {
    void writeTo(DataOutput out) throws IOException;
  }

  private final FileChannel channel;
  private final CRC32C checksum = new CRC32C();

  private ModelFileWriter(FileChannel channel) {
    this.channel = channel;
  }

  /** Begins a file, in place of any of that name. */
  static ModelFileWriter create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    channel.position(ModelFile.HEADER);
    return new ModelFileWriter(channel);
  }

  /** Adds a section: the whole buffer, wherever its position is. */
  void bytes(ByteBuffer section) throws IOException {
    write(longs(section.capacity()));
    write(section.duplicate().clear());
  }

  /** Adds a section of strings and numbers. */
  void data(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(new DataOutputStream(bytes));
    bytes(ByteBuffer.wrap(bytes.toByteArray()));
  }

  /** Makes the file valid, once all of it is on the disk. */
  void finish() throws IOException {
    ByteBuffer header = longs(ModelFile.MAGIC, channel.position(), checksum.getValue());
    channel.force(true);
    channel.position(0);
    while (header.hasRemaining()) {
      channel.write(header);
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void write(ByteBuffer bytes) throws IOException {
    checksum.update(bytes.duplicate());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static ByteBuffer longs(long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (long value : values) {
      bytes.putLong(value);
    }
    return bytes.flip();
  }
}
