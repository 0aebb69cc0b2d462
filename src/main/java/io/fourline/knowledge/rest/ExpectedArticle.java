package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.shared.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns {@code If-Match} into the one version of an article that a command expects. */
@ApplicationScoped
public class ExpectedArticle {

    @Inject
    ArticleReading reading;

    /** The version to expect; {@code null} when the caller does not mind. */
    Integer of(String number, String ifMatch) {
        return of(reading.article(number), ifMatch);
    }

    Integer of(ArticleRecord present, String ifMatch) {
        Versions versions = Versions.ifMatch(ifMatch);
        return versions.any() ? null : Integer.valueOf(versions.expected(present.version()));
    }
}
