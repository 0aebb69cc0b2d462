package io.fourline.intake.model;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells a foreign case in the desk's terms: exactly one step per source event, in the order of the file. What the source
 * says holds, also where the desk would have refused it; such steps carry their deviations.
 */
public final class CaseTranslator {

    private static final int FIRST_LINE = 1;

    /** The steps of a case, as many as it has events. */
    public List<Step> translate(SourceCase source) {
        List<Step> steps = new ArrayList<>(source.events().size());
        Step before = null;
        int left = source.events().size();
        for (SourceEvent event : source.events()) {
            before = step(before, event, source.missingMeansEmpty(), --left == 0);
            steps.add(before);
        }
        return steps;
    }

    private static Step step(Step before, SourceEvent event, boolean missingMeansEmpty, boolean last) {
        ImportedFacts past = before == null ? null : before.facts();
        ImportedFacts facts = facts(past, event, missingMeansEmpty, last);
        Set<Deviation> deviations = StepRules.deviations(past, facts);
        if (before != null && event.at().isBefore(before.at())) {
            deviations.add(Deviation.TIME_BACK);
        }
        if (before == null && facts.openedAt().isAfter(event.at())) {
            deviations.add(Deviation.OPENED_LATER);
        }
        if (event.state() == null) {
            deviations.add(Deviation.UNKNOWN_STATE);
        }
        if (event.unknownWords()) {
            deviations.add(Deviation.UNKNOWN_WORD);
        }
        return new Step(event, StepRules.act(past, facts), facts, facts.changesFrom(past), deviations);
    }

    private static ImportedFacts facts(ImportedFacts past, SourceEvent event, boolean missingMeansEmpty, boolean last) {
        ImportedFacts kept = past == null || missingMeansEmpty ? null : past;
        SourceFacts told = event.facts();
        IncidentState state = state(past, event);
        boolean closed = state == IncidentState.CLOSED;
        return new ImportedFacts(
                past == null ? told.title() : past.title(),
                past == null ? or(told.description(), "") : past.description(),
                state,
                state == IncidentState.WAITING ? waitingFor(past, event) : null,
                or(told.impact(), kept == null ? null : kept.impact()),
                or(told.urgency(), kept == null ? null : kept.urgency()),
                or(told.priority(), kept == null ? null : kept.priority()),
                or(told.requester(), kept == null ? null : kept.requester()),
                or(told.organisation(), kept == null ? null : kept.organisation()),
                or(told.service(), kept == null ? null : kept.service()),
                or(told.category(), kept == null ? null : kept.category()),
                or(told.configurationItem(), kept == null ? null : kept.configurationItem()),
                or(told.channel(), kept == null ? null : kept.channel()),
                line(past, event),
                or(event.team(), kept == null ? null : kept.team()),
                event.queued() ? null : or(event.assignee(), kept == null ? null : kept.assignee()),
                accepted(past, state),
                past == null ? or(told.openedAt(), event.at()) : past.openedAt(),
                endedAt(past == null ? null : past.resolvedAt(), told.resolvedAt(), event, last, state, false),
                closed
                        ? endedAt(past == null ? null : past.closedAt(), told.closedAt(), event, last, state, true)
                        : null);
    }

    /** A queued incident of which nothing is known yet is new; a status that means nothing changes nothing. */
    private static IncidentState state(ImportedFacts past, SourceEvent event) {
        if (event.state() == null) {
            return past == null ? IncidentState.NEW : past.state();
        }
        return past == null && event.queued() ? IncidentState.NEW : event.state();
    }

    private static WaitingReason waitingFor(ImportedFacts past, SourceEvent event) {
        return event.state() == null ? past.waitingFor() : event.waitingFor();
    }

    private static int line(ImportedFacts past, SourceEvent event) {
        if (event.line() != null) {
            return event.line();
        }
        return past == null ? FIRST_LINE : past.line();
    }

    private static boolean accepted(ImportedFacts past, IncidentState state) {
        return switch (state) {
            case NEW, ASSIGNED -> false;
            case IN_PROGRESS, WAITING, RESOLVED -> true;
            case CLOSED, CANCELLED -> past != null && past.accepted();
        };
    }

    /**
     * When it was resolved or closed: at the event that said so first, since when it stands so without a break; at the
     * case's last event the source's own word counts.
     */
    private static Instant endedAt(
            Instant past, Instant told, SourceEvent event, boolean last, IncidentState state, boolean closing) {
        if (state.isOpen() || state == IncidentState.CANCELLED) {
            return null;
        }
        if (last && told != null) {
            return told;
        }
        boolean isNow = closing || state == IncidentState.RESOLVED;
        return past == null && isNow ? event.at() : past;
    }

    private static <T> T or(T told, T otherwise) {
        return told == null ? otherwise : told;
    }
}
