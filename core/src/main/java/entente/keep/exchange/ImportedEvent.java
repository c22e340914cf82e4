package entente.keep.exchange;

import entente.event.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One event as another dataset coded it.
 *
 * @param id its id there
 * @param day when it took place
 * @param type PLOVER type; {@code STATEMENT} for CAMEO's public statements, which PLOVER lacks
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param source who does it
 * @param target to whom
 * @param place ISO 3166 alpha-3 code
 * @param placeName the place in the dataset's words
 * @param latitude degrees north
 * @param longitude degrees east
 * @param intensity on the dataset's own scale
 * @param mentions how often it was told
 * @param outlets by how many
 * @param articles in how many
 * @param tone the dataset's own measure
 * @param deaths how many died
 * @param address of an article
 * @param text sentence or note
 */
public record ImportedEvent(
    String id,
    LocalDate day,
    String type,
    Optional<String> mode,
    Optional<String> cameo,
    Optional<Actor> source,
    Optional<Actor> target,
    Optional<String> place,
    Optional<String> placeName,
    OptionalDouble latitude,
    OptionalDouble longitude,
    OptionalDouble intensity,
    OptionalInt mentions,
    OptionalInt outlets,
    OptionalInt articles,
    OptionalDouble tone,
    OptionalInt deaths,
    Optional<String> address,
    Optional<String> text) {}
