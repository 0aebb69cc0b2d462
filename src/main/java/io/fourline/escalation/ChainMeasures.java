package io.fourline.escalation;

import java.util.List;

/**
 * How one ticket went along the chain.
 *
 * <p>Push to front is IBM's rule as published for the BPI Challenge 2013: a ticket violates it when it does not begin on
 * line 1, or when some pair of neighbouring moments goes down a line or up by more than one. The published script never
 * compared the first moment with the second, so both figures are kept. There a team named for two lines counts as on
 * neither; everywhere else it counts on the line it was given.
 *
 * @param containedInLine1 it never left line 1
 * @param pushToFrontPublished it violates push to front as published
 * @param pushToFrontAllPairs it violates push to front with every pair compared
 */
public record ChainMeasures(
        Bounces teams,
        Bounces lines,
        Bounces persons,
        boolean containedInLine1,
        boolean pushToFrontPublished,
        boolean pushToFrontAllPairs) {

    /** The measures of a ticket's moments, first one first; there must be at least one. */
    public static ChainMeasures of(List<? extends Hop> hops) {
        Bounces teams = new Bounces();
        Bounces lines = new Bounces();
        Bounces persons = new Bounces();
        boolean contained = true;
        boolean published = frontLine(hops.get(0)) != 1;
        boolean allPairs = published;
        Hop before = null;
        int position = 0;
        for (Hop hop : hops) {
            teams.pass(hop.team());
            lines.pass(hop.line() == 0 ? null : hop.line());
            persons.pass(hop.person());
            contained &= hop.line() == 1;
            boolean violates = before != null && violates(frontLine(before), frontLine(hop));
            allPairs |= violates;
            published |= violates && position > 1;
            before = hop;
            position++;
        }
        return new ChainMeasures(teams, lines, persons, contained, published, allPairs);
    }

    /** Changes of team. */
    public int handOvers() {
        return teams.changes();
    }

    private static int frontLine(Hop hop) {
        return hop.namedForTwoLines() ? 0 : hop.line();
    }

    private static boolean violates(int from, int to) {
        return from > 0 && to > 0 && (to < from || to > from + 1);
    }
}
