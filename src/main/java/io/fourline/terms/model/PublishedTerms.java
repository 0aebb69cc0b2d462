package io.fourline.terms.model;

import io.fourline.shared.persistence.Publication;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A published version of terms; nothing changes it. */
@Entity
@Table(name = "terms_version")
public class PublishedTerms extends Publication {

    protected PublishedTerms() {}

    /** @param position 1 for the first version of these terms, counted on */
    public PublishedTerms(
            String code,
            String label,
            int position,
            String content,
            Instant publishedAt,
            String publishedBy,
            String reason) {
        super(new Key(code, label), position, content, publishedAt, publishedBy, reason);
    }
}
