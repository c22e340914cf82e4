/**
 * How well it was foreseen: forecasts with a probability beside what came of them (Brier and log
 * score, reliability, the worst misses), and what texts foretold. Pure functions of what is kept
 * and of what answers it.
 *
 * <pre>{@code
 * OwnRecord record = OwnRecord.of(queries.forecasts(), day, queries::firstEvents);
 * record.scores().ifPresent(scores -> show(scores.brier()));
 * }</pre>
 */
@NullMarked
package entente.foresee.record;

import org.jspecify.annotations.NullMarked;
