package io.fourline.major.web;

import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import java.util.ArrayList;
import java.util.List;

/**
 * Two people have one form open: what this one left as it was found stands as the other has written it meanwhile. The form
 * sends along what stood in each field, under the field's name after {@code found-}.
 */
final class Meanwhile {

    private final MajorPage page;
    private final List<Reason> both = new ArrayList<>();

    Meanwhile(MajorPage page) {
        this.page = page;
    }

    /**
     * What the field shall hold.
     *
     * @param now what it holds by now
     */
    String merged(String field, String typed, String now) {
        String mine = plain(typed);
        String theirs = plain(now);
        String found = plain(page.parameter("found-" + field));
        if (mine.equals(found)) {
            return now;
        }
        if (!theirs.equals(found) && !theirs.equals(mine)) {
            both.add(Reason.at(field, "writtenMeanwhile", theirs.isEmpty() ? "–" : theirs));
        }
        return mine.isEmpty() ? null : mine;
    }

    /** @throws RuleViolated with what the other has written, where both have; another try keeps this writer's */
    void refuseWhereBothWrote() {
        if (!both.isEmpty()) {
            throw new RuleViolated(both);
        }
    }

    // A browser sends lines with another end than the desk keeps.
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
