package io.fourline.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One stage of an approval: who votes, how many must say yes, until when.
 *
 * @param group the role or team that was asked; {@code null} where people were named
 * @param voters account names of whose vote counts; who raised the change is never among them
 * @param delegates who may vote in whose place, by voter
 * @param deadline the first instant at which no vote is taken any more
 */
public record Stage(
        String name,
        String group,
        List<String> voters,
        int quorum,
        Instant deadline,
        Map<String, String> delegates,
        List<Ballot> votes,
        Decision decision) {}
