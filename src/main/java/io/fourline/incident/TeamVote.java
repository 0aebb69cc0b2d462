package io.fourline.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A team that had a matter like this one, and how much its voice counts; of a result, how much of all voices it got. */
public record TeamVote(String team, double share) {

    /** Adds up the voices for each team, the most wanted first; the shares of all teams make 1. */
    public static List<TeamVote> count(List<TeamVote> votes, int most) {
        Map<String, Double> sums = new HashMap<>();
        votes.forEach(vote -> sums.merge(vote.team(), vote.share(), Double::sum));
        double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        return sums.entrySet().stream()
                .map(sum -> new TeamVote(sum.getKey(), sum.getValue() / all))
                .sorted(Comparator.comparingDouble(TeamVote::share).reversed().thenComparing(TeamVote::team))
                .limit(most)
                .toList();
    }
}
