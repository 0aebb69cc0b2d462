package io.fourline.major;

import io.fourline.incident.DeclareMajorIncident;
import io.fourline.incident.MajorConduct;
import io.fourline.ticket.Visibility;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

/** Declares a major incident: with its manager, what it is about, and the first word to requesters, in one go or not at all. */
@Stateless
public class MajorDeclaration {

    @EJB
    MajorConduct conduct;

    @EJB
    MajorParts parts;

    @EJB
    MajorLog log;

    @EJB
    MajorReading reading;

    public MajorRecord declare(DeclareMajor command) {
        String number = command.number();
        conduct.declare(new DeclareMajorIncident(number, command.version(), command.manager(), command.reason()));
        if (command.scope() != null) {
            parts.scope(new ScopeMajor(number, null, command.scope()));
        }
        if (command.text() != null) {
            log.post(new PostUpdate(
                    number, null, Phase.INVESTIGATING, Visibility.PUBLIC, command.text(), command.nextUpdateAt()));
        }
        return reading.major(number);
    }
}
