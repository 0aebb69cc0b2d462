package io.fourline.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something somebody did to a subject: an incident, an account, a chain. Values in facts and details are strings, whole
 * numbers, booleans, {@code null}, and lists and maps of these.
 *
 * @param subject what it was done to, such as {@code INC-000123} or {@code account:line1}
 * @param verb what was done, in the word that service, entity, message and URL share
 * @param actor account name, or {@code system}
 * @param before the journaled fields before; empty for an opening
 * @param after the journaled fields after
 * @param details what the act brought that is no field of the record: a comment, findings, the source of an import
 * @param person whose words these are: strings in fields of {@link Personal} kind are sealed with that person's key;
 *     {@code null} when nobody's
 */
public record Act(
        String subject,
        String verb,
        String actor,
        String onBehalfOf,
        Origin origin,
        Instant at,
        Map<String, Object> before,
        Map<String, Object> after,
        Map<String, Object> details,
        String reason,
        String person) {

    public static Act of(String subject, String verb) {
        return new Act(subject, verb, null, null, Origin.SYSTEM, null, Map.of(), Map.of(), Map.of(), null, null);
    }

    public Act by(String who) {
        return new Act(subject, verb, who, onBehalfOf, origin, at, before, after, details, reason, person);
    }

    public Act onBehalfOf(String whom) {
        return new Act(subject, verb, actor, whom, origin, at, before, after, details, reason, person);
    }

    public Act from(Origin door) {
        return new Act(subject, verb, actor, onBehalfOf, door, at, before, after, details, reason, person);
    }

    public Act at(Instant when) {
        return new Act(subject, verb, actor, onBehalfOf, origin, when, before, after, details, reason, person);
    }

    /** @param old the fields before, {@code null} for an opening */
    public Act changing(Map<String, Object> old, Map<String, Object> now) {
        Map<String, Object> was = old == null ? Map.of() : old;
        return new Act(subject, verb, actor, onBehalfOf, origin, at, was, now, details, reason, person);
    }

    public Act with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(key, value);
        return new Act(subject, verb, actor, onBehalfOf, origin, at, before, after, more, reason, person);
    }

    public Act because(String why) {
        return new Act(subject, verb, actor, onBehalfOf, origin, at, before, after, details, why, person);
    }

    public Act about(String whose) {
        return new Act(subject, verb, actor, onBehalfOf, origin, at, before, after, details, reason, whose);
    }

    /** What the act changed: field to (old, new), in the order of the field names; everything, for an opening. */
    public Map<String, Change> changes() {
        Map<String, Change> changes = new TreeMap<>();
        after.forEach((field, value) -> {
            Object old = before.get(field);
            if (before.isEmpty() || !java.util.Objects.equals(old, value)) {
                changes.put(field, new Change(old, value));
            }
        });
        before.forEach((field, old) -> {
            if (!after.isEmpty() && !after.containsKey(field)) {
                changes.put(field, new Change(old, null));
            }
        });
        return Collections.unmodifiableMap(changes);
    }
}
