package io.fourline.terms;

import io.fourline.sla.TermsPlan;

/**
 * Terms as an administrator wants them.
 *
 * @param version the version of the record that the changes were made to; {@code null} for whatever it is now, and for
 *     new terms
 */
public record TermsDraft(String code, TermsPlan plan, Integer version) {}
