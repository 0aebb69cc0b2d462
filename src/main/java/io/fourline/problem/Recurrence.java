package io.fourline.problem;

import io.fourline.incident.IncidentTally.By;
import java.time.Instant;
import java.util.List;

/**
 * Something whose incidents come more often than is usual, with the numbers behind it.
 *
 * @param since where the period observed begins
 * @param from where the earlier period begins, with which it is compared
 * @param observed incidents since {@code since}
 * @param earlier incidents of the earlier period
 * @param expected how many there would be at the earlier rate
 * @param factor observed over expected, {@code null} where none was expected
 * @param pValue how probable this many, or more, would be if nothing had changed
 * @param problems numbers of open problems that concern it already
 */
public record Recurrence(
        By by,
        String code,
        Instant from,
        Instant since,
        Instant until,
        long observed,
        long earlier,
        double expected,
        Double factor,
        double pValue,
        List<String> problems) {}
