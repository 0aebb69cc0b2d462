package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.identity.Caller;
import java.util.Optional;

/** A stay with line and team as its reader may see it: outsiders learn where and when, not what the desk said of it. */
public final class StayShown {

    private final Sight sight;
    private final Caller reader;
    private final Unnamed unnamed;

    /** @param unnamed whom the reader is not told the name of */
    public StayShown(Sight sight, Caller reader, Unnamed unnamed) {
        this.sight = sight;
        this.reader = reader;
        this.unnamed = unnamed;
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
                unnamed.name(stay.actor()),
                told ? stay.reason() : null,
                told ? stay.missing() : null,
                told ? stay.findings() : null));
    }

    // What was handed over to the supplier's team, or by it, is the supplier's to read.
    private boolean isHandedOver(Stay stay, Stay before) {
        return sight.level() == Sight.Level.SUPPLIER && (isTheirs(stay) || before != null && isTheirs(before));
    }

    private boolean isTheirs(Stay stay) {
        return stay.line() == ChainPlan.SUPPLIER_LINE && reader.isIn(stay.team());
    }
}
