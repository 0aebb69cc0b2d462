package io.fourline.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.search.model.Wanted.Clause;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    private static final Set<String> FIELDS = Set.of("state", "team", "number");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            printer jam               | printer & jam
            "paper jam" tray          | "paper jam" & tray
            „zacięty papier” tacka    | "zacięty papier" & tacka
            «бумага застряла»         | "бумага застряла"
            state:open                | state=open
            State:OPEN                | state=OPEN
            team:"Service desk" vpn   | team="Service desk" & vpn
            -team:NET vpn             | -team=NET & vpn
            vpn -test                 | vpn & -test
            vpn NOT test              | vpn & -test
            vpn +test                 | vpn & test
            vpn AND test              | vpn & test
            print*                    | print*
            SN-4711/22                | SN-4711/22
            http://host/path          | http://host/path
            "unbalanced words         | "unbalanced & words
            AND (                     |
            title:                    | title:
            team:                     | team
            team:""                   | team
            ***                       |
            - - +                     |
            -                         |
            ()[]{}^~\\/!               |
            state:open:now            | state=open:now
            0x80070005                | 0x80070005
            🔥 alarm                   | 🔥 & alarm
            """)
    void isReadAsPeopleMeanIt(String typed, String read) {
        assertThat(shown(QueryText.read(typed, FIELDS))).isEqualTo(read == null ? "" : read);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(shown(QueryText.read("\u200fvpn\u200e\u0000test \u202eINC-000123\u202c", FIELDS)))
                .isEqualTo("vpn & test & INC-000123");
    }

    @Test
    void orBetweenWordsMakesOneOfThemEnough() {
        assertThat(QueryText.read("printer OR scanner", FIELDS).any()).isTrue();
        assertThat(QueryText.read("OR", FIELDS).any()).isFalse();
        assertThat(QueryText.read("printer or scanner", FIELDS).any()).isFalse();
    }

    @Test
    void moreThanASearchCanTakeIsLeftOutAndSaid() {
        Wanted wanted = QueryText.read("word ".repeat(5_000), FIELDS);
        assertThat(wanted.clauses()).hasSize(QueryText.MOST_CLAUSES);
        assertThat(wanted.shortened()).isTrue();
        assertThat(QueryText.read("a".repeat(100_000), FIELDS).shortened()).isTrue();
        assertThat(QueryText.read("word ".repeat(QueryText.MOST_CLAUSES), FIELDS)
                        .shortened())
                .isFalse();
    }

    private static String shown(Wanted wanted) {
        return wanted.clauses().stream().map(QueryTextTest::shown).collect(Collectors.joining(" & "));
    }

    private static String shown(Clause clause) {
        String said =
                switch (clause.kind()) {
                    case WORD -> clause.text();
                    case BEGINNING -> clause.text() + "*";
                    case PHRASE -> '"' + clause.text() + '"';
                    case FIELD ->
                        clause.field() + "="
                                + (clause.text().contains(" ") ? '"' + clause.text() + '"' : clause.text());
                };
        return (clause.negated() ? "-" : "") + said;
    }
}
