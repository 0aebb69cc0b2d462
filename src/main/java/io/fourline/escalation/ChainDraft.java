package io.fourline.escalation;

import java.util.List;

/**
 * A chain as an administrator wants it.
 *
 * @param isDefault whether services without a chain of their own go by it
 * @param skipPriority the least urgent priority that may skip a line, 0 for none
 * @param skipMajor whether a major incident may skip a line
 * @param showsRequester whether a supplier is shown who the requester is
 * @param active whether services may name it
 * @param lines one to four, in any order; line 1 among them
 * @param version the version that the changes were made to; {@code null} for whatever it is now, and for a new chain
 */
public record ChainDraft(
        String code,
        String name,
        boolean isDefault,
        Integer skipPriority,
        boolean skipMajor,
        boolean showsRequester,
        boolean active,
        List<LineDraft> lines,
        Integer version) {

    /** A line: its number, what it is called here, the team on it, and what it is asked before it hands on. */
    public record LineDraft(Integer line, String name, String team, List<ItemDraft> checklist) {}

    /** A finding the giving line owes the next, under a key that is used once per line. */
    public record ItemDraft(String key, String label, String hint) {}
}
