package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import java.time.LocalDate;

/**
 * What a state's events say of its alignment toward one pole on one day.
 *
 * @param day the day
 * @param pole name
 * @param share of the state's cooperation with all poles, that with this one, 0 to 1; missing where
 *     nothing is known of its events
 * @param rawShare the same share of weights, before any correction
 * @param net of its acts with the pole, the share that is cooperation, 0 to 1; none likewise
 * @param rate acts of cooperation with the pole for 100 documents on the state
 * @param cooperation events of cooperation within the kernel's reach
 * @param conflict events of conflict
 * @param effective how many independent events of today the cooperation with all poles is worth
 * @param outlets outlets that tell of any of the state's events with a pole; 0 where datasets do
 *     not name them
 */
public record EventLine(
    LocalDate day,
    String pole,
    Outcome<Interval> share,
    Measured rawShare,
    Outcome<Interval> net,
    Outcome<Interval> rate,
    int cooperation,
    int conflict,
    double effective,
    int outlets) {}
