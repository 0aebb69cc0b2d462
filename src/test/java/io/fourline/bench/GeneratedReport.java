package io.fourline.bench;

import io.fourline.incident.model.Report;
import io.fourline.journal.Origin;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.util.List;
import java.util.random.RandomGenerator;

/** What people report, in the proportions of an ordinary desk: mostly small, seldom for everybody. */
final class GeneratedReport {
    private static final List<String> SERVICES = List.of("PAYMENTS", "WORKPLACE", "ERP");
    private static final List<String> CATEGORIES = List.of("HARDWARE", "SOFTWARE", "NETWORK", "ACCESS");
    private static final List<String> REQUESTERS =
            List.of("requester", "requester2", "problem", "change", "cab", "auditor", "admin");
    private static final List<String> THINGS = List.of(
            "Card terminal", "Printer", "Mailbox", "VPN", "Order screen", "Invoice run", "Telephone", "Stock list");
    private static final List<String> TROUBLES = List.of(
            "does not answer", "is slow", "asks for a password again", "shows yesterday's data", "stops at 40 %");
    private static final List<String> PLACES =
            List.of("in shop 12", "on floor 3", "at the reception", "for the night shift", "since the update");
    private static final String STORY =
            "It began this morning and comes back every few minutes. Restarting helped for a"
                    + " while. Two colleagues see the same, one desk further it works. We can go on by hand until noon.";

    private GeneratedReport() {}

    static Report next(RandomGenerator random) {
        String service = oneOf(SERVICES, random);
        String requester = oneOf(REQUESTERS, random);
        return new Report(
                String.join(" ", oneOf(THINGS, random), oneOf(TROUBLES, random), oneOf(PLACES, random)),
                STORY,
                impact(random.nextInt(100)),
                oneOf(List.of(Urgency.values()), random),
                requester,
                requester.equals("requester2") ? "ALDER" : "HARBOUR",
                service,
                service + "-CHAIN",
                oneOf(CATEGORIES, random),
                null,
                oneOf(List.of(Channel.values()), random),
                random.nextBoolean() ? Origin.PORTAL : Origin.REST);
    }

    private static Impact impact(int percent) {
        if (percent < 60) {
            return Impact.LOW;
        }
        return percent < 88 ? Impact.MEDIUM : percent < 99 ? Impact.HIGH : Impact.MAJOR;
    }

    static <T> T oneOf(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
