package io.fourline.major;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentFamily;
import io.fourline.incident.IncidentFollowers;
import io.fourline.incident.IncidentIntake;
import io.fourline.incident.OpenIncident;
import io.fourline.journal.Journal;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Words;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** "This affects me, too": raises the caller's own ticket as a child of the outage, once however often it is said. */
@Stateless
@Accountable
public class AlsoAffected {

    private static final int TITLE_KEPT = 150;

    @Inject
    ServiceStatus status;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @EJB
    IncidentIntake intake;

    @EJB
    IncidentFollowers followers;

    @EJB
    IncidentFamily family;

    /**
     * The caller's ticket about the outage.
     *
     * @param raised whether it is new
     */
    public record Affected(String number, boolean raised) {}

    /** @throws RuleViolated when it is over */
    public Affected say(String number) {
        journal.lock(MajorDesk.subject(number), acting.now());
        MajorRecord major = status.seen(number);
        String own = status.own(number);
        if (own != null) {
            return new Affected(own, false);
        }
        if (!major.running()) {
            throw new RuleViolated("outageOver");
        }
        String headline = major.headline();
        String kept = headline.codePointCount(0, headline.length()) <= TITLE_KEPT
                ? headline
                : headline.substring(0, headline.offsetByCodePoints(0, TITLE_KEPT)) + '…';
        String language = acting.caller().language();
        String title = Words.loaded()
                .in(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language))
                .of("status.affects.title", kept);
        String service = major.services().stream()
                .findFirst()
                .orElseGet(() -> family.parent(number).orElseThrow().service());
        String child = intake.open(
                        new OpenIncident(title, "", Impact.LOW, Urgency.MEDIUM, service, null, null, null, null))
                .number();
        followers.attach(child, number);
        return new Affected(child, true);
    }
}
