package entente.keep.store;

import entente.event.Actor;
import java.time.LocalDate;

/**
 * All imported events of one type of one actor toward another.
 *
 * @param source who acts
 * @param target on whom; another than the source
 * @param type PLOVER type
 * @param events how many
 * @param outlets most independent outlets that tell of one of them
 * @param first first day
 * @param last last day
 */
public record ImportedPair(
    Actor source,
    Actor target,
    String type,
    long events,
    int outlets,
    LocalDate first,
    LocalDate last) {}
