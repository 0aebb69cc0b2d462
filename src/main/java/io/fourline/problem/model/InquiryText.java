package io.fourline.problem.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.journal.CanonicalJson;
import io.fourline.problem.Inquiry;
import java.util.Map;

/** An inquiry as the table keeps it: always read and written whole, with its problem. */
public final class InquiryText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private InquiryText() {}

    public static String write(Inquiry inquiry) {
        return CanonicalJson.write(inquiry.facts());
    }

    static Inquiry read(String text) {
        try {
            return Inquiry.of(JSON.readValue(text, OBJECT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table holds what no inquiry wrote", e);
        }
    }
}
