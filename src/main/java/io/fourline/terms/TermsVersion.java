package io.fourline.terms;

import io.fourline.sla.TermsPlan;
import java.time.Instant;

/** A published version of terms: what it says, and who published it when and why. It never changes. */
public record TermsVersion(
        String code, String label, TermsPlan plan, Instant publishedAt, String publishedBy, String reason) {

    /** Code and label, such as {@code GOLD@2026.2}. */
    public String name() {
        return code + '@' + label;
    }
}
