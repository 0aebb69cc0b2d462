package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.CustodyLog.Stay;
import java.util.Optional;

/** A stay with line and team as its reader may see it: outsiders learn where and when, not what the desk said of it. */
public final class StayShown {

    private final Sight sight;
    private final int lastLine;

    public StayShown(Sight sight, ChainPlan chain) {
        this.sight = sight;
        this.lastLine = chain.lines().get(chain.lines().size() - 1).number();
    }

    /**
     * Nothing, when the stay began after what the reader may see.
     *
     * @param before the stay before it, {@code null} for the first
     */
    public Optional<Stay> of(Stay stay, Stay before) {
        if (sight.isStaff()) {
            return Optional.of(stay);
        }
        if (sight.isFrozen() && stay.from().isAfter(sight.until())) {
            return Optional.empty();
        }
        boolean ended = stay.to() != null && !(sight.isFrozen() && stay.to().isAfter(sight.until()));
        boolean told = isHandedOver(stay, before);
        return Optional.of(new Stay(
                stay.stay(),
                stay.line(),
                stay.team(),
                stay.from(),
                ended ? stay.to() : null,
                stay.act(),
                stay.actor(),
                told ? stay.reason() : null,
                told ? stay.missing() : null,
                told ? stay.findings() : null));
    }

    // What was handed over to the supplier's line, or by it, is the supplier's to read.
    private boolean isHandedOver(Stay stay, Stay before) {
        return sight.level() == Sight.Level.SUPPLIER
                && (stay.line() == lastLine || before != null && before.line() == lastLine);
    }
}
