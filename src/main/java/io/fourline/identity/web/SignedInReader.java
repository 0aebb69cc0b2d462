package io.fourline.identity.web;

import io.fourline.identity.Acting;
import io.fourline.shared.config.Settings;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;

/** The signed-in account's language, zone and look; the desk's own before anybody has signed in. */
@RequestScoped
public class SignedInReader implements Reader {

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Override
    public String account() {
        return acting.isSignedIn() ? acting.caller().name() : "";
    }

    @Override
    public Locale locale() {
        String language = acting.isSignedIn() ? acting.caller().language() : null;
        return Words.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @Override
    public ZoneId zone() {
        return acting.isSignedIn() ? acting.caller().zone() : settings.zone();
    }

    @Override
    public String theme() {
        String theme = acting.isSignedIn() ? acting.caller().theme() : null;
        return theme == null ? "" : theme;
    }
}
