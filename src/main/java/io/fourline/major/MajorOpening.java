package io.fourline.major;

import io.fourline.incident.IncidentAct;
import io.fourline.incident.IncidentActed;
import io.fourline.incident.IncidentRecord;
import io.fourline.journal.Act;
import io.fourline.major.model.MajorIncident;
import io.fourline.major.store.MajorRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens the room of a major incident in the transaction of its declaration, through whichever door that came. */
@ApplicationScoped
public class MajorOpening {

    private static final int AFTER_CLOCKS_BEFORE_NOTICES = 250;

    @Inject
    MajorRepository majors;

    @Inject
    MajorDesk desk;

    void follow(@Observes @Priority(AFTER_CLOCKS_BEFORE_NOTICES) IncidentActed acted) {
        if (acted.act().verb().equals(IncidentAct.DECLARE_MAJOR.verb())) {
            open(acted.act(), acted.now());
        }
    }

    // Declared once more after it had stood down, it goes on in the room it had.
    private void open(Act act, IncidentRecord incident) {
        MajorIncident known = majors.major(incident.number()).orElse(null);
        Map<String, Object> before = known == null ? null : known.facts();
        MajorIncident major = known == null ? majors.add(opened(act, incident)) : known;
        if (known != null) {
            known.declare(incident.majorManager(), act.at());
        }
        desk.record(
                Act.of(MajorDesk.subject(incident.number()), known == null ? "open" : "resume")
                        .by(act.actor())
                        .at(act.at())
                        .because(act.reason())
                        .changing(before, major.facts()),
                major,
                null,
                Map.of());
    }

    private static MajorIncident opened(Act act, IncidentRecord incident) {
        MajorScope scope = new MajorScope(
                incident.title(),
                List.of(incident.service()),
                Stream.ofNullable(incident.configurationItem()).toList(),
                List.of());
        return new MajorIncident(incident.number(), scope, incident.majorManager(), act.at());
    }
}
