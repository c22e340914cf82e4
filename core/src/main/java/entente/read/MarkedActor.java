package entente.read;

import entente.event.Actor;
import entente.event.Span;

/**
 * Words that somebody has marked as standing for an actor, whether the table of actors knows them
 * or not.
 *
 * @param words where they stand in the article
 * @param actor whom they stand for, where the table knows nobody there
 */
public record MarkedActor(Span words, Actor actor) {}
