package io.fourline.schedule;

import java.time.Duration;

/**
 * Why no slot is free.
 *
 * @param unending what stands there and nobody knows until when, {@code null} where only no gap is wide enough
 * @param longest the widest gap that there is, zero for none
 */
public record NoSlot(Collision unending, Duration longest) {}
