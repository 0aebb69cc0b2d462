package io.fourline.schedule;

import java.util.List;

/**
 * What is planned when, on what, by whom.
 *
 * @param service of the change, {@code null} where only items are named
 * @param implementer account name, {@code null} while nobody is named
 * @param except number of the change that asks, which does not collide with itself; {@code null} for none
 */
public record Question(Slot slot, List<String> items, String service, String implementer, String except) {}
