package entente.show.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as people are asked to write it. */
final class IsoDate implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + written + "' is not a day; write YYYY-MM-DD");
    }
  }
}
