package entente.show.serve;

import java.util.List;
import java.util.Optional;

/** All that can be done. */
final class Deeds {
  private static final List<Deed> DEEDS =
      List.of(
          new Deed("/read", Deed.Content.FORM, ReadDeeds::read),
          new Deed("/upload", Deed.Content.FILE, ReadDeeds::upload),
          new Deed("/examples", Deed.Content.FORM, ReadDeeds::examples),
          new Deed("/task/{id}/stop", Deed.Content.FORM, ReadDeeds::stop),
          new Deed("/reading/{id}/keep", Deed.Content.FORM, ReadDeeds::keep),
          new Deed("/statement/{id}/correct", Deed.Content.FORM, CorrectionDeeds::correct),
          new Deed("/correction/{id}/remove", Deed.Content.FORM, CorrectionDeeds::remove));

  private Deeds() {}

  /**
   * A deed with what its path says.
   *
   * @param deed what is to be done
   * @param id the changing part of the path
   */
  record Found(Deed deed, String id) {}

  static List<String> templates() {
    return DEEDS.stream().map(Deed::template).toList();
  }

  /** {@return the deed at that path} */
  static Optional<Found> find(String path) {
    return DEEDS.stream()
        .flatMap(deed -> deed.id(path).stream().map(id -> new Found(deed, id)))
        .findFirst();
  }
}
