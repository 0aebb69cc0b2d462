package io.fourline.major;

import io.fourline.journal.Facts;
import java.time.Instant;
import java.util.List;

/**
 * A major incident as its room shows it.
 *
 * @param number of the incident that is major
 * @param headline what requesters read
 * @param communicationsLead who speaks to requesters, {@code null} for nobody, as {@code technicalLead}, who leads the
 *     repair, and {@code scribe}, who keeps the record
 * @param services codes of what suffers, alike {@code configurationItems}
 * @param organisations codes of those who are told; empty for everybody
 * @param phase what everybody was told last, {@code null} while nothing was
 * @param nextUpdateAt when the next word is promised, {@code null} where none is
 * @param endedAt {@code null} while it runs
 * @param version place of its last journal entry
 * @param allowedActions URL nouns of what the reader may do now
 */
public record MajorRecord(
        String number,
        String headline,
        boolean running,
        String manager,
        String communicationsLead,
        String technicalLead,
        String scribe,
        List<String> services,
        List<String> configurationItems,
        List<String> organisations,
        Phase phase,
        Instant nextUpdateAt,
        Instant declaredAt,
        Instant endedAt,
        String summary,
        String rootCause,
        String actions,
        int version,
        List<String> allowedActions) {

    /** The record as it stood when the journal of its room told this. */
    static MajorRecord of(String number, Facts facts) {
        return new MajorRecord(
                number,
                facts.text("headline"),
                facts.truth("running"),
                facts.text("manager"),
                facts.text("communicationsLead"),
                facts.text("technicalLead"),
                facts.text("scribe"),
                facts.texts("services"),
                facts.texts("configurationItems"),
                facts.texts("organisations"),
                facts.constant("phase", Phase.class),
                facts.instant("nextUpdateAt"),
                facts.instant("declaredAt"),
                facts.instant("endedAt"),
                facts.text("summary"),
                facts.text("rootCause"),
                facts.text("actions"),
                facts.version(),
                List.of());
    }

    /** The record with what its reader may do. */
    public MajorRecord allowing(List<String> actions) {
        return new MajorRecord(
                number,
                headline,
                running,
                manager,
                communicationsLead,
                technicalLead,
                scribe,
                services,
                configurationItems,
                organisations,
                phase,
                nextUpdateAt,
                declaredAt,
                endedAt,
                summary,
                rootCause,
                this.actions,
                version,
                actions);
    }

    public MajorRoles roles() {
        return new MajorRoles(manager, communicationsLead, technicalLead, scribe);
    }

    /** Whether it concerns people of this organisation, {@code null} for those who have none. */
    public boolean concerns(String organisation) {
        return organisations.isEmpty() || organisations.contains(organisation);
    }

    /** Whether the next word was promised for an instant that has passed. */
    public boolean isOverdue(Instant now) {
        return running && nextUpdateAt != null && !nextUpdateAt.isAfter(now);
    }
}
