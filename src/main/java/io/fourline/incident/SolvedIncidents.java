package io.fourline.incident;

import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Solved incidents as templates for the next one like them. */
@ApplicationScoped
public class SolvedIncidents implements SolutionSource {

    @Inject
    IncidentReading reading;

    @Override
    public Optional<Solution> solution(String number) {
        return Optional.of(number)
                .filter(TicketNumber.INCIDENT::matches)
                .map(reading::incident)
                .filter(incident -> incident.resolution() != null)
                .map(incident -> new Solution(incident.resolutionCode(), incident.resolution()));
    }
}
