package io.fourline.incident;

import io.fourline.incident.IncidentDesk.Work;
import io.fourline.shared.config.Settings;
import io.fourline.sla.TicketClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How an incident is resolved, alone or with another ticket: until when its requester may answer is counted here. */
@ApplicationScoped
class IncidentEnd {

    @Inject
    Settings settings;

    @Inject
    TicketClocks clocks;

    void resolve(Work work, ResolutionCode code, String text) {
        work.incident()
                .resolve(
                        code,
                        text,
                        work.caller().name(),
                        work.at(),
                        clocks.after(work.incident().pin(), work.at(), settings.closeAfter()));
    }
}
