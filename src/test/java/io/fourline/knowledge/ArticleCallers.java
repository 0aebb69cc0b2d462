package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People of the demo who write, review and read articles over REST. */
abstract class ArticleCallers {

    final RestCaller writer;
    final RestCaller reviewer;
    final RestCaller lead;
    final RestCaller requester;
    final RestCaller stranger;
    final RestCaller supplier;
    final RestCaller auditor;

    ArticleCallers(URI desk) {
        this.writer = new RestCaller(desk, "line1");
        this.reviewer = new RestCaller(desk, "line2");
        this.lead = new RestCaller(desk, "lead");
        this.requester = new RestCaller(desk, "requester");
        this.stranger = new RestCaller(desk, "requester2");
        this.supplier = new RestCaller(desk, "line4");
        this.auditor = new RestCaller(desk, "auditor");
    }

    static Map<String, Object> article(Map<String, ?> other) {
        Map<String, Object> article = new HashMap<>(Map.of(
                "kind", "HOW_TO",
                "title", "Wait",
                "summary", "How long to wait.",
                "body", "Wait **four** minutes.",
                "audience", "REQUESTER",
                "service", "PAYMENTS"));
        article.putAll(other);
        return article;
    }

    String create(Map<String, ?> other) {
        Answer made = writer.send("POST", "articles", article(other));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.text("number");
    }

    List<String> refused(Map<String, ?> other) {
        Answer answer = writer.send("POST", "articles", article(other));
        assertThat(answer.status()).isEqualTo(400);
        return answer.errors();
    }

    void publish(String number) {
        act(writer, number, "submission", Map.of());
        assertThat(act(reviewer, number, "publication", Map.of()).status()).isEqualTo(201);
    }

    String published(Map<String, ?> other) {
        String number = create(other);
        publish(number);
        return number;
    }

    Answer edit(String number, Map<String, ?> patch) {
        return writer.send("PATCH", "articles/" + number, patch);
    }

    static Answer act(RestCaller who, String number, String noun, Map<String, ?> body) {
        return who.send("POST", "articles/" + number + "/" + noun, body);
    }

    void onIncident(String incident, String noun, Map<String, ?> body) {
        Answer answer = writer.send("POST", "incidents/" + incident + "/" + noun, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    static Answer vote(RestCaller who, String number, boolean helpful, String comment) {
        Map<String, Object> body = new HashMap<>(Map.of("helpful", helpful));
        body.put("comment", comment);
        return act(who, number, "votes", body);
    }

    static Answer use(RestCaller who, String number, String kind, String incident) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind));
        body.put("incident", incident);
        return act(who, number, "uses", body);
    }

    Answer attach(String number) {
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"steps.txt\"\r\n\r\nSteps"
                + "\r\n--b--\r\n";
        return writer.sendText("POST", "articles/" + number + "/attachments", "multipart/form-data; boundary=b", part);
    }

    static JsonNode files(RestCaller who, String number) {
        return who.get("articles/" + number + "/attachments").body().path("items");
    }

    JsonNode finding(String number) {
        for (JsonNode row : reviewer.get("articles/upkeep?limit=200").body().path("items")) {
            if (row.path("number").asText().equals(number)) {
                return row.path("findings").path(0);
            }
        }
        return null;
    }

    static List<Boolean> sees(RestCaller who, String... numbers) {
        return Stream.of(numbers)
                .map(number -> who.get("articles/" + number).status() == 200)
                .toList();
    }

    static List<String> numbers(RestCaller who, String path) {
        return who.get(path).body().path("items").findValuesAsText("number");
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
