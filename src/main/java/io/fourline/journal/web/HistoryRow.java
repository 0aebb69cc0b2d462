package io.fourline.journal.web;

import java.time.Instant;
import java.util.List;

/** One entry of a history as a page shows it. */
public record HistoryRow(Instant at, String who, String act, List<FieldChange> changes) {}
