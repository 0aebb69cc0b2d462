package io.fourline.intake.store;

import io.fourline.intake.model.Attributes;
import io.fourline.intake.model.Deviation;
import io.fourline.intake.model.SourceEvent;
import io.fourline.shared.time.Instants;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the journal keeps of a source event beside its act: the source's own words, where it stood in the file, where it
 * deviates, and its other attributes as far as they differ from the case's event before.
 */
final class SourceDetail {

    private Map<String, String> told = Map.of();

    Map<String, Object> of(SourceEvent event, Set<Deviation> deviations) {
        Map<String, Object> detail = new TreeMap<>();
        detail.put("fileLine", event.lineNumber());
        detail.put("at", Instants.text(event.at()));
        detail.put("status", event.status());
        detail.put("subStatus", event.subStatus());
        detail.put("team", event.team());
        detail.put("line", event.line());
        detail.put("person", event.assignee());
        detail.put("phase", phase(event));
        if (event.waitingFor() != null) {
            detail.put("waitingFor", event.waitingFor().name());
        }
        if (event.namedForTwoLines()) {
            detail.put("namedForTwoLines", true);
        }
        if (!deviations.isEmpty()) {
            detail.put(
                    "deviations", deviations.stream().map(Enum::name).sorted().toList());
        }
        detail.put("attributes", changed(event.attributes()));
        return detail;
    }

    // Whether the source's own status says that it was worked on; where it says nothing, neither do we.
    private static String phase(SourceEvent event) {
        if (event.isOver() == null) {
            return "UNKNOWN";
        }
        return event.isOver() ? "DONE" : "OPEN";
    }

    private Map<String, Object> changed(Attributes attributes) {
        Map<String, String> now = attributes.asMap();
        Map<String, Object> changed = new TreeMap<>();
        now.forEach((name, value) -> {
            if (!Objects.equals(told.get(name), value)) {
                changed.put(name, value);
            }
        });
        told.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> changed.put(name, null));
        told = now;
        return changed;
    }
}
