package io.fourline.incident;

import io.fourline.support.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;

/** What clients were told is done, until the desk answers no more; and what of it the desk no longer knows. */
final class Ledger {
    private final Api api;
    private final ConcurrentLinkedQueue<String[]> acknowledged = new ConcurrentLinkedQueue<>();

    Ledger(Api api) {
        this.api = api;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Opens incidents and speaks on them until the desk is gone. */
    void work(int client) {
        try {
            for (int i = 0; ; i++) {
                String number = api.open("requester", "Client " + client + " number " + i);
                acknowledged.add(new String[] {number, null});
                String word = "word " + client + "/" + i;
                Api.Answer said = api.post(
                        "requester", "incidents/" + number + "/comments", Map.of("text", word, "visibility", "PUBLIC"));
                if (said.status() == 201) {
                    acknowledged.add(new String[] {number, word});
                }
            }
        } catch (IOException gone) {
            // The desk has been killed: what this client asked last is neither done nor lost.
            return;
        }
    }

    /** Acknowledged incidents and words that the desk does not know. */
    List<String> lost() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String[] done : acknowledged) {
            Api.Answer answer = done[1] == null
                    ? api.get("requester", "incidents/" + done[0])
                    : api.get("requester", "incidents/" + done[0] + "/comments");
            boolean known = answer.status() == 200
                    && (done[1] == null
                            || StreamSupport.stream(answer.body().get("items").spliterator(), false)
                                    .anyMatch(comment ->
                                            comment.get("text").asText().equals(done[1])));
            if (!known) {
                lost.add(done[0] + " " + done[1]);
            }
        }
        return lost;
    }
}
