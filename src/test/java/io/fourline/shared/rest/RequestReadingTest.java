package io.fourline.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.TooLarge;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReadingTest {

    @Nested
    class Query {

        private final MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        private final QueryReader query = new QueryReader(parameters);

        @Test
        void withoutParametersTheUsualPageIsMeant() {
            PageRequest page = query.page("o");
            query.done();
            assertThat(page.limit()).isEqualTo(50);
            assertThat(page.after()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "201", "-1", "1.5", "x", "", " 5", "+5", "99999999999"})
        void aLimitOutOfRangeIsRefusedByName(String limit) {
            parameters.add("limit", limit);
            query.page("o");
            assertThat(refusedFields()).containsExactly("limit");
        }

        @Test
        void unknownRepeatedAndMalformedParametersAreAllNamed() {
            parameters.add("lmit", "5");
            parameters.addAll("open", "true", "true");
            parameters.add("asOf", "yesterday");
            parameters.add("state", "new");
            parameters.add("after", "???");
            query.bool("open");
            query.instant("asOf");
            query.constant("state", Thread.State.class);
            query.page("o");
            assertThat(refusedFields()).containsExactlyInAnyOrder("lmit", "open", "asOf", "state", "after");
        }

        private List<String> refusedFields() {
            return catchThrowableOfType(InvalidInput.class, query::done).reasons().stream()
                    .map(reason -> reason.field())
                    .toList();
        }
    }

    @Nested
    class Lists {

        private final List<Integer> all = IntStream.range(0, 7).boxed().toList();

        @Test
        void pagesOfAHeldListJoinWithoutGapOrRepetition() {
            PageRequest request = new PageRequest(3, Optional.empty(), "o");
            Page<Integer> first = Page.cut(all, request);
            Page<Integer> second = Page.cut(all, after(first.next()));
            Page<Integer> third = Page.cut(all, after(second.next()));
            assertThat(first.items()).containsExactly(0, 1, 2);
            assertThat(second.items()).containsExactly(3, 4, 5);
            assertThat(third).isEqualTo(new Page<>(List.of(6), null));
        }

        @Test
        void oneRowMoreThanAskedForTellsThatAPageFollows() {
            assertThat(Page.of(all, 7, n -> new Cursor("o", List.of((long) n))).next())
                    .isNull();
            Page<Integer> page = Page.of(all, 6, n -> new Cursor("o", List.of((long) n)));
            assertThat(page.items()).hasSize(6);
            assertThat(Cursor.parse(page.next(), "o").number(0)).isEqualTo(5);
        }

        private PageRequest after(String cursor) {
            return new PageRequest(3, Optional.of(Cursor.parse(cursor, "o")), "o");
        }
    }

    @Nested
    class IfMatch {

        @Test
        void absentAndStarAcceptEveryVersion() {
            assertThat(Versions.ifMatch(null).accepts(4)).isTrue();
            assertThat(Versions.ifMatch(" * ").accepts(4)).isTrue();
        }

        @Test
        void oneOfSeveralTagsIsEnough() {
            Versions versions = Versions.ifMatch("\"1\", \"abc\" ,\"4\"");
            assertThat(versions.accepts(4)).isTrue();
            assertThat(versions.accepts(2)).isFalse();
        }

        @Test
        void aWeakTagNeverMatches() {
            assertThat(Versions.ifMatch("W/\"4\"").accepts(4)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"4", "", "\"4", "\"4\",", ",\"4\"", "\"4\" \"5\"", "*, \"4\"", "w/\"4\"", "\"4\"x"})
        void whatIsNoListOfTagsIsRefused(String header) {
            assertThatThrownBy(() -> Versions.ifMatch(header)).isInstanceOf(InvalidInput.class);
        }
    }

    @Nested
    class Address {

        @ParameterizedTest
        @ValueSource(strings = {"%zz", "%4", "%", "a%c3", "%ff", "%c0%80", "%ed%a0%80", "%00", "%1b", "%7f", "%c2%85"})
        void brokenEncodingAndControlCharactersAreRefused(String raw) {
            assertThatThrownBy(() -> RequestAddress.check("query", raw)).isInstanceOf(InvalidInput.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "q=a+b", "q=%09%0a%0d", "q=%F0%9F%98%80", "%C3%A9"})
        void everyOtherTextIsTaken(String raw) {
            assertThatCode(() -> RequestAddress.check("query", raw)).doesNotThrowAnyException();
        }
    }

    @Test
    void aBodyOverTheLimitIsReadToItsEndAndRefused() throws IOException {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[BodyLimit.JSON + 100_000]);
        assertThatThrownBy(() -> BodyLimit.read(body)).isInstanceOf(TooLarge.class);
        assertThat(body.available()).isZero();
        assertThat(BodyLimit.read(new ByteArrayInputStream(new byte[BodyLimit.JSON])))
                .hasSize(BodyLimit.JSON);
    }
}
