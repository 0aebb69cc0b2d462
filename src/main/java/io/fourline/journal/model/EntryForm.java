package io.fourline.journal.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.journal.Act;
import io.fourline.journal.CanonicalJson;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.Origin;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stored form of an entry: written once from an act, hashed as it stands, and read back. */
public final class EntryForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private EntryForm() {}

    /**
     * The canonical text of an act as entry {@code seq}.
     *
     * @param seal seals the act's personal values
     */
    public static String write(Act act, int seq, Instant at, byte[] previousHash, Seal seal) {
        Map<String, Object> body = new TreeMap<>();
        body.put("act", act.verb());
        body.put("actor", act.actor());
        body.put("at", at.toString());
        body.put("changes", changes(act, seal));
        body.put("details", seal.close(null, act.details()));
        body.put("onBehalfOf", act.onBehalfOf());
        body.put("origin", act.origin().name());
        body.put("previousHash", Hash.hex(previousHash));
        body.put("reason", seal.close("text", act.reason()));
        body.put("seq", seq);
        body.put("subject", act.subject());
        return CanonicalJson.write(body);
    }

    private static Map<String, Object> changes(Act act, Seal seal) {
        Map<String, Object> changes = new TreeMap<>();
        act.changes()
                .forEach((field, change) -> changes.put(
                        field, Arrays.asList(seal.close(field, change.old()), seal.close(field, change.now()))));
        return changes;
    }

    /** The stored text as a plain object, sealed values still closed. */
    public static Map<String, Object> read(String body) {
        try {
            return JSON.readValue(body, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored journal entry is no JSON: the table has been tampered with", e);
        }
    }

    /** The stored entry opened for reading. */
    public static Entry open(String stored, byte[] hash, Seal seal) {
        Map<String, Object> body = read(stored);
        Map<String, Change> changes = new TreeMap<>();
        object(body.get("changes")).forEach((field, pair) -> {
            List<?> values = (List<?>) pair;
            changes.put(field, new Change(seal.open(values.get(0)), seal.open(values.get(1))));
        });
        return new Entry(
                (String) body.get("subject"),
                (Integer) body.get("seq"),
                Instant.parse((String) body.get("at")),
                (String) body.get("actor"),
                (String) body.get("onBehalfOf"),
                (String) body.get("act"),
                changes,
                object(seal.open(body.get("details"))),
                (String) seal.open(body.get("reason")),
                Origin.valueOf((String) body.get("origin")),
                Hash.hex(hash),
                (String) body.get("previousHash"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
