package io.fourline.terms;

import io.fourline.journal.Act;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.model.PublishedTerms;
import io.fourline.terms.model.Terms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is journaled of acts on terms: the facts of what they say, and of the record. */
final class TermsActs {

    /** An act still without who, when and through which door. */
    record Entry(Act act) {}

    private TermsActs() {}

    static Entry create(Terms terms, TermsPlan plan) {
        return new Entry(act(terms, "create").changing(null, facts(terms, plan)));
    }

    static Entry edit(Terms terms, TermsPlan before, TermsPlan after) {
        return new Entry(act(terms, "edit").changing(facts(terms, before), facts(terms, after)));
    }

    static Entry discard(Terms terms, TermsPlan before, TermsPlan after) {
        return new Entry(act(terms, "discard").changing(facts(terms, before), facts(terms, after)));
    }

    /** A publication is told as what the new version changes in the one before. */
    static Entry publish(
            Terms terms, TermsPlan before, TermsPlan after, PublishedTerms made, List<PublishedTerms> earlier) {
        Map<String, Object> was = before == null ? new TreeMap<>(Map.of("code", terms.code())) : facts(terms, before);
        was.put("label", earlier.isEmpty() ? null : earlier.get(0).label());
        Map<String, Object> now = facts(terms, after);
        now.put("label", made.label());
        return new Entry(act(terms, "publish").changing(was, now).because(made.reason()));
    }

    static Entry retire(Terms terms) {
        Map<String, Object> before = new TreeMap<>(Map.of("active", true));
        return new Entry(act(terms, "retire").changing(before, Map.of("active", terms.active())));
    }

    private static Act act(Terms terms, String verb) {
        return Act.of("terms:" + terms.code(), verb);
    }

    private static Map<String, Object> facts(Terms terms, TermsPlan plan) {
        Map<String, Object> facts = terms.facts();
        facts.putAll(TermsFacts.of(plan));
        return facts;
    }
}
