package io.fourline.search;

import io.fourline.support.DeskDatabase;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An index whose desk is killed, whose files are spoilt, and which cannot be written. */
class IndexLossIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aKillLosesNothingAndABrokenIndexIsBuiltAnew() throws IOException {
        try (RunningDesk desk = RunningDesk.startOwn(DeskDatabase.Kind.H2, Map.of())) {
            String word = SearchIT.word();
            String number = new RestCaller(desk.baseUri(), "requester").open("Before the kill " + word);
            desk.kill9();
            desk.restart();
            RestCaller requester = new RestCaller(desk.baseUri(), "requester");
            SearchIT.awaitFound(requester, "\"" + word + "\"", number);
            desk.kill9();
            IndexDamage.spoil(desk.home().resolve("search"));
            desk.restart();
            requester = new RestCaller(desk.baseUri(), "requester");
            SearchIT.awaitFound(requester, "\"" + word + "\"", number);
            putSomethingInItsPlace(desk.home().resolve("search"), requester);
            SearchIT.awaitFound(requester, "\"" + word + "\"", number);
        }
    }

    /** While the index cannot be written, as on a full disk, searches say that they may miss something. */
    private static void putSomethingInItsPlace(Path index, RestCaller requester) throws IOException {
        IndexDamage.delete(index);
        Files.createFile(index);
        Poll.until("it is told", SOON, () -> !requester
                .get("search?q=anything")
                .body()
                .path("complete")
                .asBoolean(true));
        Files.delete(index);
    }
}
