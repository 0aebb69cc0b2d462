package io.fourline.terms;

import io.fourline.sla.TermsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A fact in which two plans differ.
 *
 * @param before {@code null} where there was none
 * @param after {@code null} where there is none any more
 */
public record TermsDifference(String field, String before, String after) {

    /** All of them, by the names of the facts. */
    public static List<TermsDifference> between(TermsPlan before, TermsPlan after) {
        Map<String, String> old = TermsFacts.of(before);
        Map<String, String> now = TermsFacts.of(after);
        TreeSet<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<TermsDifference> differences = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(old.get(field), now.get(field))) {
                differences.add(new TermsDifference(field, old.get(field), now.get(field)));
            }
        }
        return differences;
    }
}
