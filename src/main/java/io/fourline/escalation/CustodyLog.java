package io.fourline.escalation;

import io.fourline.escalation.model.Custody;
import io.fourline.escalation.store.CustodyRepository;
import io.fourline.journal.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who had a ticket from when to when: a sequence of stays without gaps. */
@ApplicationScoped
public class CustodyLog {

    @Inject
    CustodyRepository repository;

    /** A ticket passing to a line and team. */
    public record HandOver(
            String ticket,
            int line,
            String team,
            String act,
            String actor,
            String reason,
            String missing,
            Map<String, String> findings) {}

    /** One stay as readers get it; {@code to} is {@code null} while it lasts. */
    public record Stay(
            int stay,
            int line,
            String team,
            Instant from,
            Instant to,
            String act,
            String actor,
            String reason,
            String missing,
            String findings) {}

    /** The first team gets a new ticket. */
    public void open(HandOver handOver, Instant at) {
        begin(handOver, 1, at);
    }

    /** The present stay ends and the next begins at the same instant. */
    public void handOver(HandOver handOver, Instant at) {
        List<Custody> stays = repository.stays(handOver.ticket());
        Custody present = stays.get(stays.size() - 1);
        present.end(at);
        begin(handOver, present.stay() + 1, at);
    }

    /** The ticket has ended, and with it the last stay. */
    public void end(String ticket, Instant at) {
        List<Custody> stays = repository.stays(ticket);
        stays.get(stays.size() - 1).end(at);
    }

    /** The stays of a ticket, first one first. */
    public List<Stay> stays(String ticket) {
        return repository.stays(ticket).stream()
                .map(stay -> new Stay(
                        stay.stay(),
                        stay.line(),
                        stay.team(),
                        stay.fromAt(),
                        stay.toAt(),
                        stay.act(),
                        stay.actor(),
                        stay.reason(),
                        stay.missing(),
                        stay.findings()))
                .toList();
    }

    /** Since when the present line and team has each of these tickets; those that have ended are left out. */
    public Map<String, Instant> since(Collection<String> tickets) {
        return tickets.isEmpty()
                ? Map.of()
                : repository.present(tickets).stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    private void begin(HandOver handOver, int stay, Instant at) {
        String findings = handOver.findings() == null || handOver.findings().isEmpty()
                ? null
                : CanonicalJson.write(handOver.findings());
        repository.add(new Custody(
                        handOver.ticket(),
                        stay,
                        handOver.line(),
                        handOver.team(),
                        at,
                        handOver.act(),
                        handOver.actor(),
                        findings)
                .because(handOver.reason(), handOver.missing()));
    }
}
