package io.fourline.escalation;

/** A chain as it stands, with the version that edits are made to. */
public record ChainRecord(ChainPlan plan, int version) {}
