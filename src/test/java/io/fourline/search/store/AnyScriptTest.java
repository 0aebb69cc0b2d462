package io.fourline.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.search.LayerDraft;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.Searching;
import io.fourline.search.model.QueryText;
import io.fourline.search.model.Wanted;
import io.fourline.search.store.IndexSearch.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is found in whatever script it is written, however it was typed, and is marked where it stands. */
class AnyScriptTest {

    private static final List<SearchReading> READER = List.of(new SearchReading("public", Set.of("incident|all")));
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final Map<String, String> TITLES = new TreeMap<>(Map.ofEntries(
            Map.entry("thai", "เครื่องพิมพ์ชั้นสามไม่ทำงาน"),
            Map.entry("chinese", "三楼打印机无法打印"),
            Map.entry("japanese", "プリンターが動かない"),
            Map.entry("korean", "프린터가 작동하지 않습니다"),
            Map.entry("arabic", "الطابعة لا تعمل في مكتب أحمد"),
            Map.entry("hebrew", "המדפסת לא עובדת"),
            Map.entry("hindi", "प्रिंटर काम नहीं कर रहा है"),
            Map.entry("greek", "Ο εκτυπωτής δεν λειτουργεί, λάθος"),
            Map.entry("turkish", "Yazıcı IŞIK yanmıyor, İzmir"),
            Map.entry("german", "Drucker für Übergrößen in der Straße"),
            Map.entry("esperanto", "Ĉiuj ŝlosiloj mankas ĝuste nun"),
            Map.entry("georgian", "პრინტერი არ მუშაობს"),
            Map.entry("emoji", "Server room 🔥 and love ❤️"),
            Map.entry("wide", "Ｅｒｒｏｒ ４０４ on the portal"),
            Map.entry("digits", "خطأ ٤٠٤ في البوابة")));

    @TempDir
    static Path home;

    private static LiveIndex index;

    @BeforeAll
    static void write() throws IOException {
        index = new IndexFolder(home, List.of("incident")).begin();
        for (Map.Entry<String, String> title : TITLES.entrySet()) {
            LayerDraft layer = new LayerDraft(SearchDocument.PUBLIC, title.getValue()).readBy(Set.of("all"));
            index.add(new SearchDocument("incident", title.getKey(), NOW, List.of(layer.layer())));
        }
        index.refresh();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thai      | เครื่องพิมพ์     | เครื่องพิมพ์
            thai      | ไม่ทำงาน        | ไม่ทำงาน
            chinese   | 打印机          | 打印机
            chinese   | 无法 打印       | 打印
            japanese  | プリンタ        | プリンター
            japanese  | ﾌﾟﾘﾝﾀｰ          | プリンター
            japanese  | 動かない        | 動かない
            korean    | 작동하지        | 작동하지
            arabic    | الطابعة         | الطابعة
            arabic    | احمد            | أحمد
            hebrew    | הַמַּדְפֶּסֶת    | המדפסת
            hindi     | प्रिंटर         | प्रिंटर
            greek     | ΕΚΤΥΠΩΤΗΣ      | εκτυπωτής
            greek     | λαθοσ           | λάθος
            turkish   | ışık            | IŞIK
            turkish   | isik            | IŞIK
            turkish   | izmir           | İzmir
            turkish   | yazici          | Yazıcı
            german    | fuer            | für
            german    | STRASSE         | Straße
            german    | uebergroessen   | Übergrößen
            esperanto | cxiuj           | Ĉiuj
            esperanto | ciuj            | Ĉiuj
            esperanto | ŝlosiloj        | ŝlosiloj
            georgian  | მუშაობს         | მუშაობს
            emoji     | 🔥              | 🔥
            emoji     | ❤               | ❤️
            wide      | error 404       | ４０４
            digits    | 404 البوابة     | ٤٠٤
            """)
    void isFoundAndMarked(String key, String typed, String marked) throws IOException {
        assertThat(found(typed)).extracting(Found::key).contains(key);
        assertThat(new Marking(wanted(typed), Match.ALL).in(TITLES.get(key)).words())
                .contains(marked);
    }

    @Test
    void lettersPutTogetherFromPartsAreTheSame() throws IOException {
        for (String typed : List.of("größen", "Ĉiuj", "λάθος", "작동하지", "Straße")) {
            String apart = Normalizer.normalize(typed.equals("größen") ? "Übergrößen" : typed, Normalizer.Form.NFD);
            assertThat(found(apart)).as(typed).isNotEmpty();
        }
    }

    @Test
    void whatCannotBeSeenChangesNothing() throws IOException {
        assertThat(found("\u200fהמדפסת\u200e")).extracting(Found::key).containsExactly("hebrew");
        assertThat(found("\ufeffDrucker\u200b \u0000Straße\u0007"))
                .extracting(Found::key)
                .containsExactly("german");
    }

    @Test
    void nothingIsFoundByWhatNoWordIsMadeOf() throws IOException {
        assertThat(found("©")).isEmpty();
        assertThat(found("title:©")).isEmpty();
    }

    @Test
    void aWordMayBeAskedForInTitlesAlone() throws IOException {
        assertThat(found("title:drucker")).extracting(Found::key).containsExactly("german");
        assertThat(found("title:\"für Übergrößen\"")).extracting(Found::key).containsExactly("german");
        assertThat(found("title:dru*")).extracting(Found::key).containsExactly("german");
        assertThat(found("-title:drucker straße")).isEmpty();
    }

    @Test
    void aSlipIsForgivenWhileTypingOnlyWhereNothingElseIsFound() throws IOException {
        Wanted typed = wanted("Srtasse").whileTyping();
        assertThat(titles(typed, Match.ALL)).isEmpty();
        assertThat(titles(typed, Match.TYPOS)).extracting(Found::key).containsExactly("german");
        assertThat(titles(wanted("Drucker").whileTyping(), Match.ALL))
                .extracting(Found::key)
                .containsExactly("german");
    }

    private static List<Found> titles(Wanted typed, Match match) throws IOException {
        return index.read(searcher -> IndexSearch.titles(searcher, typed, match, READER, NOW, 20))
                .found();
    }

    private static Wanted wanted(String typed) {
        return QueryText.read(typed, Searching.FIELDS);
    }

    private static List<Found> found(String typed) throws IOException {
        return index.read(searcher -> IndexSearch.find(searcher, wanted(typed), Match.ALL, false, READER, NOW, 20))
                .found();
    }
}
