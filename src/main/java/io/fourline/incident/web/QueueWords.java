package io.fourline.incident.web;

import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentState;
import io.fourline.shared.text.Wording;

/** Small words of the queue that depend on more than one value. */
final class QueueWords {

    private static final int SUPPLIER_LINE = 4;

    private QueueWords() {}

    /** A capped count: {@code 23}, or {@code 1,000+}; empty for none, so that quiet places look quiet. */
    static String count(Wording words, int count) {
        if (count == 0) {
            return "";
        }
        return count > QueueCounts.CAP ? words.of("queue.count.more", QueueCounts.CAP) : words.of("queue.count", count);
    }

    /** A row's state as the people at the desk say it. */
    static String state(Wording words, IncidentRow row) {
        if (row.state() == IncidentState.WAITING && row.waitingFor() != null) {
            return words.of("state.WAITING." + row.waitingFor());
        }
        if (row.state() == IncidentState.ASSIGNED && row.assignee() == null) {
            return words.of("queue.state.notAccepted");
        }
        if (row.state() == IncidentState.IN_PROGRESS && row.line() == SUPPLIER_LINE) {
            return words.of("queue.state.withSupplier");
        }
        return words.of("state." + row.state());
    }
}
