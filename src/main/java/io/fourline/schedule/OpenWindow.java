package io.fourline.schedule;

/** One stretch of time in which a maintenance window is open. */
public record OpenWindow(WindowRecord window, Slot slot) {}
