package io.fourline.incident;

/** Keeps the supplier's reference and answer. */
public record NoteSupplier(String number, Integer version, String reference, String answer) implements OnIncident {}
