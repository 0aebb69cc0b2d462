package io.fourline.knowledge.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.identity.Directory.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages that somebody reads, the dearest first: what their account says, what their browser says, and English.
 * They choose among the translations of an article; the desk's own words are not chosen by them.
 */
@RequestScoped
class Tongues {

    private static final int MOST = 5;

    @Inject
    Acting acting;

    @Inject
    Directory directory;

    @Inject
    HttpServletRequest request;

    List<String> read() {
        String chosen =
                directory.person(acting.caller().name()).map(Person::language).orElse(null);
        return Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(chosen),
                                Collections.list(request.getLocales()).stream().map(Locale::getLanguage)),
                        Stream.of(Locale.ENGLISH.getLanguage()))
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The place of a language among them; what is none of them stands behind them all. */
    int place(String tag) {
        List<String> all = read();
        int place = all.indexOf(Locale.forLanguageTag(tag).getLanguage());
        return place < 0 ? all.size() : place;
    }
}
