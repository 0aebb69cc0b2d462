package io.fourline.simulation.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import io.fourline.journal.CanonicalJson;
import io.fourline.simulation.ReplayResult;
import java.util.Map;
import java.util.TreeMap;

/** The texts in which a run keeps what it was made of and what it found. */
public final class StoredTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private StoredTexts() {}

    static String calendars(Map<String, CalendarPlan> drafts) {
        Map<String, String> texts = new TreeMap<>();
        drafts.forEach((code, plan) -> texts.put(code, CalendarFacts.text(plan)));
        return CanonicalJson.write(texts);
    }

    static Map<String, CalendarPlan> calendars(String text) {
        try {
            Map<String, CalendarPlan> drafts = new TreeMap<>();
            JSON.readValue(text, TEXTS).forEach((code, plan) -> drafts.put(code, CalendarFacts.parse(plan)));
            return drafts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The calendars of a stored replay cannot be read", e);
        }
    }

    public static String result(ReplayResult result) {
        try {
            return JSON.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result of a replay cannot be written", e);
        }
    }

    static ReplayResult result(String text) {
        try {
            return JSON.readValue(text, ReplayResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result of a stored replay cannot be read", e);
        }
    }
}
