package io.fourline.incident.web;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Acting;
import io.fourline.incident.IncidentRecord;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The giving line's checklist in the hand-over form, filled from what is known: what this line found at its last hand-over,
 * else the reporter's description on the first line, else the caller's own last note.
 */
@Named
@RequestScoped
public class IncidentChecklist {

    @Inject
    IncidentView view;

    @Inject
    Acting acting;

    @Inject
    TicketAct act;

    private List<Asked> items;

    /**
     * An item as it is asked.
     *
     * @param from where the answer was taken from, in words; {@code null} when it was typed
     * @param missing sent without an answer
     */
    public record Asked(String key, String label, String hint, String text, String from, boolean missing) {}

    public List<Asked> getItems() {
        if (items == null) {
            items = asked();
        }
        return items;
    }

    private List<Asked> asked() {
        boolean sent = act.parameter("version") != null;
        Map<?, ?> before = before();
        List<Asked> asked = new ArrayList<>();
        for (ChainPlan.Item item : view.getChain().checklist(view.getIncident().line())) {
            if (sent) {
                String typed = act.parameter("findings." + item.key());
                boolean missing = typed == null || typed.isBlank();
                asked.add(new Asked(item.key(), item.label(), item.hint(), typed, null, missing));
            } else {
                asked.add(known(item, before.get(item.key()), asked.isEmpty()));
            }
        }
        return asked;
    }

    private Asked known(ChainPlan.Item item, Object found, boolean first) {
        if (found != null) {
            return filled(item, found.toString(), "escalate.from.before");
        }
        if (!first) {
            return filled(item, null, null);
        }
        IncidentRecord incident = view.getIncident();
        if (incident.line() == view.getChain().first().number()) {
            return filled(item, incident.description(), "escalate.from.description");
        }
        return filled(item, lastNote(), "escalate.from.note");
    }

    private Asked filled(ChainPlan.Item item, String text, String from) {
        boolean empty = text == null || text.isBlank();
        return new Asked(
                item.key(),
                item.label(),
                item.hint(),
                empty ? null : text,
                empty ? null : view.words().of(from),
                false);
    }

    /** What this line found when it last handed over. */
    private Map<?, ?> before() {
        Map<?, ?> last = Map.of();
        for (Entry entry : view.picture().entries()) {
            Change line = entry.changes().get("line");
            boolean ours = line != null
                    && line.old() instanceof Integer from
                    && from == view.getIncident().line();
            if (ours && entry.details().get("findings") instanceof Map<?, ?> findings) {
                last = findings;
            }
        }
        return last;
    }

    private String lastNote() {
        String note = null;
        for (Entry entry : view.picture().entries()) {
            boolean own = entry.actor().equals(acting.caller().name());
            if (own
                    && entry.details().get("comment") instanceof Map<?, ?> comment
                    && "INTERNAL".equals(comment.get("visibility"))) {
                note = (String) comment.get("text");
            }
        }
        return note;
    }
}
