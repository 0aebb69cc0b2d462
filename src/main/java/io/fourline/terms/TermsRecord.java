package io.fourline.terms;

import io.fourline.sla.TermsPlan;
import java.util.List;
import java.util.Optional;

/**
 * Terms as they stand.
 *
 * @param draft what is being worked on; {@code null} for nothing
 * @param draftBase label of the version the draft began from; {@code null} for none
 * @param active whether new tickets may get them
 * @param versions the published ones, latest first
 * @param version counts the edits; they are made to one
 */
public record TermsRecord(
        String code,
        String name,
        TermsPlan draft,
        String draftBase,
        boolean active,
        List<TermsVersion> versions,
        int version) {

    public Optional<TermsVersion> latest() {
        return versions.stream().findFirst();
    }

    public Optional<TermsVersion> version(String label) {
        return versions.stream().filter(one -> one.label().equals(label)).findFirst();
    }

    /** The version the draft began from. */
    public Optional<TermsVersion> base() {
        return draftBase == null ? Optional.empty() : version(draftBase);
    }

    /** What they say: the draft while there is one, else the latest version. */
    public TermsPlan plan() {
        return draft != null ? draft : latest().map(TermsVersion::plan).orElseThrow();
    }
}
