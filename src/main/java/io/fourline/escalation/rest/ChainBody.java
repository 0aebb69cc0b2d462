package io.fourline.escalation.rest;

import io.fourline.escalation.ChainDraft;
import io.fourline.escalation.ChainDraft.ItemDraft;
import io.fourline.escalation.ChainDraft.LineDraft;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.text.TextRule;
import java.util.List;

/** A whole chain, as it shall be from here on; {@code code} and {@code version} stand in address and header. */
public record ChainBody(
        String name,
        boolean deskDefault,
        @Range(min = 0, max = 5) int skipPriority,
        boolean skipMajor,
        boolean showsRequester,
        boolean active,
        List<LineBody> lines) {

    /** A line with its team and checklist. */
    public record LineBody(@Range(min = 1, max = 4) int line, String name, String team, List<ItemBody> checklist) {}

    /** A finding the giving line owes the next. */
    public record ItemBody(
            String key,
            String label,
            @Omittable @Text(TextRule.DESCRIPTION) String hint) {}

    ChainDraft draft(String code, Integer version) {
        return new ChainDraft(
                code,
                name,
                deskDefault,
                skipPriority,
                skipMajor,
                showsRequester,
                active,
                lines.stream().map(ChainBody::draft).toList(),
                version);
    }

    private static LineDraft draft(LineBody line) {
        return new LineDraft(
                line.line(),
                line.name(),
                line.team(),
                line.checklist().stream()
                        .map(item -> new ItemDraft(item.key(), item.label(), item.hint()))
                        .toList());
    }
}
