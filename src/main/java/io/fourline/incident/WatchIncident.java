package io.fourline.incident;

/** Lets an account be told what happens, or no longer. */
public record WatchIncident(String number, Integer version, String account, boolean watching) implements OnIncident {}
