package io.fourline.sla;

import io.fourline.sla.ClockRun.Mode;
import io.fourline.sla.ClockUse.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Watches a clock run and notes in whose custody its time was used. */
final class Sharing implements ClockRun.Witness {

    private final List<Stay> stays = new ArrayList<>();

    @Override
    public void stretch(Mode mode, Stretch stretch, ClockTerms terms, long from, long to, long counted) {
        if (mode == Mode.IDLE) {
            return;
        }
        long elapsed = mode == Mode.COUNTING ? counted : 0;
        long paused = mode == Mode.PAUSED ? counted : 0;
        Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
        if (last != null && last.line() == stretch.line() && Objects.equals(last.team(), stretch.team())) {
            stays.set(
                    stays.size() - 1,
                    new Stay(last.line(), last.team(), last.elapsed() + elapsed, last.paused() + paused));
        } else {
            stays.add(new Stay(stretch.line(), stretch.team(), elapsed, paused));
        }
    }

    @Override
    public void restarted() {
        stays.clear();
    }

    ClockUse use(ClockRun run) {
        return new ClockUse(run.reading(), stays);
    }
}
