package io.fourline.change;

import java.time.Instant;

/** The time to vote in a stage ends soon, or has ended without a decision; told once for each deadline. */
public record VotingDue(ChangeRecord change, Stage stage, boolean over, Instant at) {}
