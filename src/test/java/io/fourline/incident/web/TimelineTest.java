package io.fourline.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.web.Timeline.Moment;
import io.fourline.incident.web.Timeline.Part;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private void did(int second, String actor, String act, Map<String, Change> changes, Map<String, Object> details) {
        entries.add(new Entry(
                "INC-000001",
                entries.size() + 1,
                START.plusSeconds(second),
                actor,
                null,
                act,
                changes,
                details,
                null,
                Origin.PORTAL,
                "",
                ""));
    }

    private void said(int second, String actor, String visibility, String text) {
        did(second, actor, "comment", Map.of(), Map.of("comment", Map.of("text", text, "visibility", visibility)));
    }

    private void gave(int second, String actor, String visibility, String name) {
        Map<String, Object> file = Map.of("id", name, "fileName", name, "size", 10, "visibility", visibility);
        did(second, actor, "attach", Map.of(), Map.of("attachment", file));
    }

    private List<Moment> story(Part part) {
        return Timeline.of(entries, part);
    }

    @Test
    void theNewestMomentStandsFirst() {
        did(0, "ann", "open", Map.of("description", new Change(null, "It is broken")), Map.of());
        did(5, "bob", "accept", Map.of(), Map.of());
        assertThat(story(Part.EVERYTHING))
                .extracting(moment -> moment.entry().act())
                .containsExactly("accept", "open");
    }

    @Test
    void theReportIsTheFirstThingSaid() {
        did(0, "ann", "open", Map.of("description", new Change(null, "It is broken")), Map.of());
        assertThat(story(Part.CONVERSATION)).extracting(Moment::spoken).containsExactly("It is broken");
    }

    @Test
    void filesStandWithTheMessageTheyCameWith() {
        gave(0, "ann", "PUBLIC", "a.png");
        gave(1, "ann", "PUBLIC", "b.png");
        said(2, "ann", "PUBLIC", "See the pictures");
        gave(3, "ann", "PUBLIC", "c.png");
        assertThat(story(Part.EVERYTHING)).singleElement().satisfies(moment -> {
            assertThat(moment.spoken()).isEqualTo("See the pictures");
            assertThat(moment.files()).extracting(Timeline.File::name).containsExactly("a.png", "b.png", "c.png");
        });
    }

    @Test
    void anInternalFileNeverStandsWithAPublicMessage() {
        gave(0, "ann", "INTERNAL", "a.png");
        said(1, "ann", "PUBLIC", "Hello");
        assertThat(story(Part.EVERYTHING)).hasSize(2);
        assertThat(story(Part.EVERYTHING).get(0).files()).isEmpty();
    }

    @Test
    void filesOfSomebodyElseOrOfAnotherTimeStandAlone() {
        said(0, "ann", "PUBLIC", "Hello");
        gave(1, "bob", "PUBLIC", "a.png");
        gave(2 + (int) Timeline.TOGETHER.toSeconds(), "ann", "PUBLIC", "b.png");
        assertThat(story(Part.EVERYTHING)).hasSize(3);
    }

    @Test
    void handOversAndChangesAreKeptApart() {
        did(0, "ann", "open", Map.of("description", new Change(null, "")), Map.of());
        did(1, "bob", "escalate", Map.of("line", new Change(1, 2)), Map.of());
        did(2, "bob", "correct", Map.of("title", new Change("a", "b")), Map.of());
        said(3, "bob", "INTERNAL", "Done");
        assertThat(story(Part.HANDOVERS))
                .extracting(moment -> moment.entry().act())
                .containsExactly("escalate", "open");
        assertThat(story(Part.CHANGES))
                .extracting(moment -> moment.entry().act())
                .containsExactly("correct", "open");
        assertThat(story(Part.EVERYTHING)).hasSize(4);
    }
}
