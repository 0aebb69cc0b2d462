package io.fourline.escalation;

import io.fourline.escalation.ChainDraft.ItemDraft;
import io.fourline.escalation.ChainDraft.LineDraft;
import io.fourline.escalation.model.ChainLine;
import io.fourline.escalation.model.ChecklistItem;
import io.fourline.shared.text.TextRule;
import java.util.ArrayList;
import java.util.List;

/** The lines and checklists of a checked draft in the form in which a chain keeps them. */
record DraftParts(ChainDraft draft) {

    List<ChainLine> lines() {
        return draft.lines().stream()
                .map(line -> new ChainLine(
                        line.line(), line.name().strip(), line.team().strip()))
                .toList();
    }

    List<ChecklistItem> items() {
        List<ChecklistItem> items = new ArrayList<>();
        for (LineDraft line : draft.lines()) {
            int position = 0;
            for (ItemDraft item : line.checklist() == null ? List.<ItemDraft>of() : line.checklist()) {
                position++;
                items.add(new ChecklistItem(
                        line.line(), position, item.key().strip(), item.label().strip(), hint(item)));
            }
        }
        return items;
    }

    private static String hint(ItemDraft item) {
        String hint = TextRule.trim(item.hint());
        return hint == null || hint.isEmpty() ? null : hint;
    }
}
