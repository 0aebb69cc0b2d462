package io.fourline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

class CanonicalJsonProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return JsonValues.objects();
    }

    @Property
    void whatIsWrittenIsReadBackAsTheSame(@ForAll("objects") Map<String, Object> object)
            throws JsonProcessingException {
        JsonNode read = JSON.readTree(CanonicalJson.write(object));

        assertThat(read).isEqualTo(JSON.readTree(JSON.writeValueAsString(object)));
    }

    @Property
    void theFormIsTheOneOfTheRfcsOwnAuthor(@ForAll("objects") Map<String, Object> object) throws IOException {
        String plain = JSON.writeValueAsString(object);

        assertThat(CanonicalJson.write(object)).isEqualTo(new JsonCanonicalizer(plain).getEncodedString());
    }
}
