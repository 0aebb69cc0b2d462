package io.fourline.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.search.store.Analysis.Word;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two words that people take for the same share a form. */
class FormsTest {

    @ParameterizedTest
    @CsvSource({
        // English
        "printer, printers",
        "crashed, crashes",
        "installing, installed",
        "Policies, policy",
        // Polish, with and without marks
        "drukarka, drukarki",
        "drukarka, drukarek",
        "drukarkę, drukarki",
        "drukarke, drukarka",
        "biuro, biurze",
        "biurem, biura",
        "hasło, haseł",
        "haslo, hasło",
        "konto, kontem",
        "sieć, sieci",
        "papier, papieru",
        "łódź, Lodz",
        "serwer, serwerze",
        "serwerami, serwer",
        // Russian
        "принтер, принтера",
        "принтеры, принтером",
        "пароль, пароля",
        "ошибка, ошибки",
        "ёлка, елка",
        "сервере, сервер",
        // Marks and ways of writing
        "café, CAFE",
        "Straße, strasse",
        "ＡＢＣ, abc",
        "Άλφα, αλφα",
        "مُحَمَّد, محمد",
        "ĉevalo, cevalo",
        "ĉevalo, cxevalo",
        "für, fuer",
        "πρόβλημας, ΠΡΟΒΛΗΜΑΣ",
        "أحمد, احمد",
        "プリンター, プリンタ",
        "٤٠٤, 404"
    })
    void areFoundByEachOther(String one, String other) {
        assertThat(Collections.disjoint(forms(one), forms(other)))
                .as(forms(one) + " " + forms(other))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"printer, pointer", "кот, кит", "konto, kanton", "й, и", "server, serve1", "打, 印", "コピー, コーヒー"})
    void areTwoWords(String one, String other) {
        assertThat(Collections.disjoint(forms(one), forms(other))).isTrue();
    }

    @Test
    void codesAndHostNamesFallIntoTheirParts() {
        assertThat(plain("srv-db01.example.com")).containsExactly("srv", "db01", "example", "com");
        assertThat(plain("SN-4711/22")).containsExactly("sn", "4711", "22");
        assertThat(plain("0x80070005")).containsExactly("0x80070005");
        assertThat(plain("user's my_file 10.0.0.1")).containsExactly("user", "s", "my", "file", "10", "0", "0", "1");
    }

    @Test
    void scriptsWithoutSpacesAreFoundSignBySign() {
        assertThat(plain("打印机")).containsExactly("打", "印", "机");
        assertThat(plain("ไม่มี")).containsExactly("ไ", "ม่", "มี");
        assertThat(plain("პრინტერი არ")).containsExactly("პრინტერი", "არ");
    }

    @Test
    void aWordIsFoundAtItsPlaceInTheText() {
        Word word = Analysis.of("x: Łódzki").get(1);
        assertThat(List.of(word.from(), word.to())).containsExactly(3, 9);
    }

    private static List<String> forms(String text) {
        return Analysis.of(text).stream().flatMap(word -> word.forms().stream()).toList();
    }

    private static List<String> plain(String text) {
        return Analysis.of(text).stream().map(Word::plain).toList();
    }
}
