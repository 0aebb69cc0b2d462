package io.fourline.escalation.model;

import io.fourline.escalation.ChainDraft;
import io.fourline.escalation.ChainDraft.ItemDraft;
import io.fourline.escalation.ChainDraft.LineDraft;
import io.fourline.identity.Directory.TeamEntry;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a chain must be before tickets go along it; everything that stands against a draft is noted at once. */
public final class DraftCheck {

    private static final int LINES = 4;
    private static final int LEAST_URGENT = 5;
    private static final int ITEMS = 20;
    private static final int HINT_LENGTH = 400;
    private static final String KEY = "[a-z][A-Za-z0-9]{0,39}";

    private final Checks checks;
    private final Function<String, Optional<TeamEntry>> teams;

    /** @param teams the team under a code, if there is one */
    public DraftCheck(Checks checks, Function<String, Optional<TeamEntry>> teams) {
        this.checks = checks;
        this.teams = teams;
    }

    public void check(ChainDraft draft) {
        checks.text("name", draft.name(), TextRule.NAME);
        Integer priority = checks.required("skipPriority", draft.skipPriority());
        checks.that(
                priority == null || priority >= 0 && priority <= LEAST_URGENT,
                "skipPriority",
                "range",
                0,
                LEAST_URGENT);
        checks.that(draft.active() || !draft.isDefault(), "active", "defaultIsActive");
        List<LineDraft> lines = checks.required("lines", draft.lines());
        if (lines == null) {
            return;
        }
        checks.that(lines.size() <= LINES, "lines", "tooMany", LINES);
        checks.that(lines.stream().anyMatch(DraftCheck::isFirst), "lines", "firstLineMissing");
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            checkLine("lines[" + i + "]", lines.get(i), numbers);
        }
    }

    private static boolean isFirst(LineDraft line) {
        return line.line() != null && line.line() == 1;
    }

    private void checkLine(String field, LineDraft line, Set<Integer> numbers) {
        Integer number = checks.required(field + ".line", line.line());
        checks.that(number == null || number >= 1 && number <= LINES, field + ".line", "range", 1, LINES);
        checks.that(number == null || numbers.add(number), field + ".line", "lineTwice", number);
        checks.text(field + ".name", line.name(), TextRule.NAME);
        checkTeam(field + ".team", number, checks.text(field + ".team", line.team(), TextRule.NAME));
        checkChecklist(field + ".checklist", line.checklist() == null ? List.of() : line.checklist());
    }

    private void checkTeam(String field, Integer number, String code) {
        if (code == null || code.isEmpty()) {
            return;
        }
        Optional<TeamEntry> team = teams.apply(code);
        checks.that(team.isPresent(), field, "unknown", code);
        team.ifPresent(found -> {
            checks.that(found.active(), field, "teamClosed", found.name());
            checks.that(number == null || found.line() == number, field, "teamOnOtherLine", found.name(), found.line());
        });
    }

    private void checkChecklist(String field, List<ItemDraft> items) {
        checks.that(items.size() <= ITEMS, field, "tooMany", ITEMS);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            checkItem(field + "[" + i + "]", items.get(i), keys);
        }
    }

    private void checkItem(String field, ItemDraft item, Set<String> keys) {
        String key = checks.required(field + ".key", TextRule.trim(item.key()));
        checks.that(key == null || key.matches(KEY), field + ".key", "findingKey");
        checks.that(key == null || keys.add(key), field + ".key", "keyTwice", key);
        checks.text(field + ".label", item.label(), TextRule.NAME);
        checks.optionalText(field + ".hint", item.hint(), HINT_LENGTH);
    }
}
