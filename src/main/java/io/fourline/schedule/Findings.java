package io.fourline.schedule;

import java.util.List;

/**
 * What a window collides with.
 *
 * @param nextFreeSlot the earliest slot of the same length, not before the one asked about, that collides with nothing;
 *     {@code null} when there is none within {@link io.fourline.schedule.model.CollisionCheck#HORIZON}
 * @param noSlot why there is none, {@code null} when there is one
 */
public record Findings(List<Collision> collisions, Slot nextFreeSlot, NoSlot noSlot) {

    /** Of what has no window yet. */
    public static final Findings NONE = new Findings(List.of(), null, null);
}
